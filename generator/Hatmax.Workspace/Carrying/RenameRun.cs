using Hatmax.Refactoring;
using Microsoft.CodeAnalysis;

namespace Hatmax.Workspace;

/// <summary>Renders a spec for a tree, with what carries pending renames into code that people wrote.</summary>
internal static class RenameRun
{
    /// <summary>The files, and the carrier where a rename is pending.</summary>
    /// <param name="root">Absolute path of the output root.</param>
    /// <param name="spec">A spec without errors.</param>
    /// <param name="templates">The templates.</param>
    public static (GenerationResult Result, ICodeCarrier? Carrier) Of(string root, SystemSpec spec, TemplateSet templates)
    {
        var tree = new Lazy<GeneratedTree>(() => GeneratedTree.Open(root));
        var (result, pairs) = MonorepoGenerator.GenerateRenamed(spec, templates, id => tree.Value.Text(id));
        return (result, pairs.IsEmpty ? null : Carrier(root, pairs));
    }

    // A method of its own: the compiler is loaded only here.
    private static CodeCarrier Carrier(string root, ImmutableArray<RenamedFile> pairs) =>
        new(pairs, [.. ReferenceAssemblies.Of(root).Select(path => MetadataReference.CreateFromFile(path))]);
}
