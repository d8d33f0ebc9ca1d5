namespace Hatmax.Workspace;

/// <summary>The kinds of files that can be merged, by extension.</summary>
internal static class FileMerges
{
    private static readonly Dictionary<string, IFileMerge> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".sln"] = new SolutionMerge(),
    };

    public static IFileMerge? For(string path) => ByExtension.GetValueOrDefault(Path.GetExtension(path));
}
