global using System.Collections.Immutable;
global using Hatmax.Processes;
global using Hatmax.Spec;
