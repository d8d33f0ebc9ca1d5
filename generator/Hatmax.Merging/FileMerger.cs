namespace Hatmax.Merging;

/// <summary>Merges a file by what its name says it is.</summary>
public static class FileMerger
{
    private static readonly Dictionary<string, IFileMerge> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".sln"] = new SolutionMerge(),
    };

    /// <summary>True when files of this name can be merged.</summary>
    public static bool CanMerge(string path) => ByExtension.ContainsKey(Path.GetExtension(path));

    /// <summary>What the user has plus what generation changed since the base. Pure; texts have LF line endings and no BOM.</summary>
    /// <param name="path">Path of the file; its name decides how it is merged.</param>
    /// <param name="baseText">What was generated last; null when nothing is known, then everything generated is added and nothing is removed.</param>
    /// <param name="yours">What the user has.</param>
    /// <param name="generated">What generation gives now.</param>
    public static MergeResult Merge(string path, string? baseText, string yours, string generated) =>
        ByExtension.TryGetValue(Path.GetExtension(path), out var merge)
            ? merge.Merge(baseText, yours, generated)
            : MergeResult.Impossible($"Files like {Path.GetFileName(path)} cannot be merged.");
}
