using Hatmax.Merging;

namespace Hatmax.Soak.Merging;

/// <summary>Compares our merge by line with that of git.</summary>
internal static class GitComparison
{
    /// <summary>Seeds and texts of the cases where the two differ: in whether there is a conflict, or in the text of a clean merge.</summary>
    public static IEnumerable<SoakFailure> Differences(int firstSeed, IReadOnlyList<MergeCase> cases)
    {
        var theirs = GitMergeFile.Merge(cases);
        for (var i = 0; i < cases.Count; i++)
        {
            var merged = FileMerger.Merge(cases[i].Path, cases[i].Base, cases[i].Yours, cases[i].Generated);
            var (text, conflicts) = theirs[i];
            var clean = merged.Outcome == MergeOutcome.Clean;
            if (clean != (conflicts == 0) || (clean && !string.Equals(merged.Text, text, StringComparison.Ordinal)))
            {
                yield return new SoakFailure(firstSeed + i, $"{cases[i]}\ngit ({conflicts} conflicts)\n{text}\nwe ({merged.Outcome})\n{merged.Text}\n");
            }
        }
    }
}
