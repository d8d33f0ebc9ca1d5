namespace Hatmax.Merging.Tests;

/// <summary>Short ways to merge and look.</summary>
internal static class Merged
{
    public static string Clean(string path, string? before, string yours, string generated)
    {
        var result = FileMerger.Merge(path, before, yours, generated);
        Assert.True(result.Outcome == MergeOutcome.Clean, $"{result.Outcome}: {result.Text}");
        Assert.Empty(result.Conflicts);
        return result.Text!;
    }

    public static MergeResult Conflict(string path, string? before, string yours, string generated)
    {
        var result = FileMerger.Merge(path, before, yours, generated);
        Assert.True(result.Outcome == MergeOutcome.Conflict, $"{result.Outcome}: {result.Text}");
        return result;
    }
}
