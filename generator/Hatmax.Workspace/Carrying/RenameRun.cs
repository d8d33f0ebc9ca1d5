using Hatmax.Refactoring;
using Microsoft.CodeAnalysis;

namespace Hatmax.Workspace;

/// <summary>Renders a spec for a tree, with what carries pending renames into code that people wrote.</summary>
internal static class RenameRun
{
    /// <summary>The files, the carrier where a rename is pending, and whether the settled files were left out.</summary>
    /// <param name="root">Absolute path of the output root.</param>
    /// <param name="spec">A spec without errors.</param>
    /// <param name="templates">The templates.</param>
    /// <param name="settled">Files that need not be made again; null for none.</param>
    public static (GenerationResult Result, ICodeCarrier? Carrier, bool IsPartial) Of(string root, SystemSpec spec, TemplateSet templates, SettledFiles? settled)
    {
        var tree = new Lazy<GeneratedTree>(() => GeneratedTree.Open(root));
        var monorepo = MonorepoGenerator.GenerateRenamed(spec, templates, id => tree.Value.Text(id), settled?.ToServiceFiles());
        return (monorepo.Result, monorepo.Pairs.IsEmpty ? null : Carrier(root, monorepo.Pairs), monorepo.IsPartial);
    }

    // A method of its own: the compiler is loaded only here.
    private static CodeCarrier Carrier(string root, ImmutableArray<RenamedFile> pairs) =>
        new(pairs, [.. ReferenceAssemblies.Of(root).Select(path => MetadataReference.CreateFromFile(path))]);
}
