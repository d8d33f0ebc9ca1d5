namespace Hatmax.Rendering.Renames;

/// <summary>Pairs the files of two runs that differ in names only.</summary>
internal static class FilePairs
{
    /// <summary>The pairs; each file of today knows its former id where that differs.</summary>
    /// <param name="former">Files with the former names, in the order in which they were emitted.</param>
    /// <param name="now">Files of today, in the same order.</param>
    public static ImmutableArray<RenamedFile> Of(ImmutableArray<GeneratedFile> former, ImmutableArray<GeneratedFile> now)
    {
        if (former.Length != now.Length)
        {
            throw new InvalidOperationException($"A rename changes which files there are: {former.Length} before, {now.Length} now.");
        }

        return [.. former.Zip(now, static (old, file) => new RenamedFile(old, old.LogicalId == file.LogicalId ? file : file with { FormerIds = [old.LogicalId] }))];
    }
}
