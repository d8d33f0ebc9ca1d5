using Hatmax.Cli.Projects;
using Hatmax.Refactoring;
using Hatmax.Rendering;
using Hatmax.Workspace;
using Microsoft.CodeAnalysis;

namespace Hatmax.Cli.Generation;

/// <summary>Renders a spec for a tree, with what carries pending renames into code that people wrote.</summary>
internal static class RenameRun
{
    /// <summary>The files, and the options with a carrier where a rename is pending.</summary>
    public static (ImmutableArray<GeneratedFile> Files, PlanOptions Options) Of(ProjectLocation location, SystemSpec spec, PlanOptions? options)
    {
        var tree = new Lazy<GeneratedTree>(() => GeneratedTree.Open(location.Root));
        var renamed = MonorepoGenerator.GenerateRenamed(spec, id => tree.Value.Text(id));
        options ??= new PlanOptions();
        return (renamed.Files, renamed.Pairs.IsEmpty ? options : options with { Carrier = Carrier(location.Root, renamed.Pairs) });
    }

    // A method of its own: the compiler is loaded only here.
    private static CodeCarrier Carrier(string root, ImmutableArray<RenamedFile> pairs) =>
        new(pairs, [.. ReferenceAssemblies.Of(root).Select(path => MetadataReference.CreateFromFile(path))]);
}
