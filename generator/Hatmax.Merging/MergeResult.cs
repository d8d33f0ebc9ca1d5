namespace Hatmax.Merging;

/// <summary>What came of a merge.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Text">The whole merged text; with conflict markers where both sides changed the same place; null when impossible.</param>
public sealed record MergeResult(MergeOutcome Outcome, string? Text)
{
    /// <summary>The places that both sides changed, in the order of the text.</summary>
    public ImmutableArray<MergeConflict> Conflicts { get; init; } = [];

    /// <summary>One sentence: why the merge is impossible; else null.</summary>
    public string? Problem { get; init; }

    internal static MergeResult Clean(string text) => new(MergeOutcome.Clean, text);

    internal static MergeResult Impossible(string problem) => new(MergeOutcome.Impossible, null) { Problem = problem };
}
