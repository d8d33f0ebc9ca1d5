global using System.Collections.Immutable;
global using Hatmax.Rendering;
global using Hatmax.Spec;
