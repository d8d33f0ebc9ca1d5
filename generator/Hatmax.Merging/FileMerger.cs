namespace Hatmax.Merging;

/// <summary>Merges a file by what its name says it is.</summary>
public static class FileMerger
{
    private static readonly LineMerge Lines = new();

    private static readonly Dictionary<string, IFileMerge> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".sln"] = new SolutionMerge(),
    };

    /// <summary>True when files of this name can be merged: every text can.</summary>
    public static bool CanMerge(string path) => !string.IsNullOrEmpty(path);

    /// <summary>What the user has plus what generation changed since the base. Pure; texts have LF line endings and no BOM.</summary>
    /// <param name="path">Path of the file; its name decides how it is merged.</param>
    /// <param name="baseText">What was generated last; null when nothing is known, then everything generated is added and nothing is removed.</param>
    /// <param name="yours">What the user has.</param>
    /// <param name="generated">What generation gives now.</param>
    public static MergeResult Merge(string path, string? baseText, string yours, string generated) =>
        IsBinary(yours) || IsBinary(generated) || (baseText is not null && IsBinary(baseText))
            ? MergeResult.Impossible($"{Path.GetFileName(path)} is not a text file.")
            : ByExtension.GetValueOrDefault(Path.GetExtension(path), Lines).Merge(baseText, yours, generated);

    private static bool IsBinary(string text) => text.Contains('\0', StringComparison.Ordinal);
}
