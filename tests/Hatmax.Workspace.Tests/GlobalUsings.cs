global using System.Collections.Immutable;
global using Hatmax.Merging;
global using Hatmax.Rendering;
global using Hatmax.Soak;
global using Hatmax.Spec;
global using TempTree = Hatmax.Soak.ScratchTree;
