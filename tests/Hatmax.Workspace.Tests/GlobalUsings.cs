global using System.Collections.Immutable;
global using Hatmax.Merging;
global using Hatmax.Rendering;
global using Hatmax.Spec;
