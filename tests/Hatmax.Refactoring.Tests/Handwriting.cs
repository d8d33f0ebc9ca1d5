using System.Collections.Immutable;
using Hatmax.Rendering;
using Microsoft.CodeAnalysis;

namespace Hatmax.Refactoring.Tests;

/// <summary>What people wrote into the reference system; the files of Handwritten/.</summary>
internal static class Handwriting
{
    /// <summary>Assemblies of the monorepo, without its own.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("Hatmax.", StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    /// <summary>Texts by path under the root.</summary>
    public static Dictionary<string, string> Read()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "Handwritten");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    }

    /// <summary>Where a file lies after the renames: where its generated one is, else in the folder of the service.</summary>
    public static string Moved(string path, ImmutableArray<RenamedFile> pairs)
    {
        if (pairs.FirstOrDefault(p => p.Former.Path == path) is { } pair)
        {
            return pair.Now.Path;
        }

        var (former, now) = pairs.First(p => p.Former.LogicalId.EndsWith("/service", StringComparison.Ordinal));
        return path.Replace(Path.GetDirectoryName(former.Path)! + "/", Path.GetDirectoryName(now.Path)! + "/", StringComparison.Ordinal);
    }
}
