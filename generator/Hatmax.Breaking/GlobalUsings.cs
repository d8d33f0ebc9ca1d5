global using System.Collections.Immutable;
global using Hatmax.Spec;
