namespace Hatmax.Merging;

/// <summary>Merges texts line by line: where only one side changed it is taken; where both changed touching lines, they must agree.</summary>
internal sealed class LineMerge : IFileMerge
{
    /// <inheritdoc />
    public MergeResult Merge(string? baseText, string yours, string generated)
    {
        if (Shortcut(baseText, yours, generated) is { } text)
        {
            return MergeResult.Clean(text);
        }

        var table = new LineTable();
        var ours = table.Read(yours);
        var theirs = table.Read(generated);
        var output = new MergedLines(table);
        if (baseText is null)
        {
            TwoWay(output, ours, theirs, LineDiff.Between(ours, theirs, table.Count));
        }
        else
        {
            var before = table.Read(baseText);
            ThreeWay(output, before, ours, theirs, LineDiff.Between(before, ours, table.Count), LineDiff.Between(before, theirs, table.Count));
        }

        return output.ToResult();
    }

    /// <summary>The result where at most one side changed anything; else null.</summary>
    public static string? Shortcut(string? baseText, string yours, string generated) =>
        string.Equals(yours, generated, StringComparison.Ordinal) || string.Equals(generated, baseText, StringComparison.Ordinal) ? yours
        : string.Equals(yours, baseText, StringComparison.Ordinal) ? generated
        : null;

    private static void TwoWay(MergedLines output, ReadOnlySpan<int> ours, ReadOnlySpan<int> theirs, List<LineChange> changes)
    {
        var at = 0;
        foreach (var change in changes)
        {
            output.Add(ours[at..change.OldStart]);
            output.AddConflict([], ours[change.OldStart..change.OldEnd], theirs[change.NewStart..change.NewEnd], change.OldStart, showBase: false);
            at = change.OldEnd;
        }

        output.Add(ours[at..]);
    }

    private static void ThreeWay(
        MergedLines output, ReadOnlySpan<int> before, ReadOnlySpan<int> ours, ReadOnlySpan<int> theirs, List<LineChange> ourChanges, List<LineChange> theirChanges)
    {
        var mine = new ChangeCursor(ourChanges);
        var other = new ChangeCursor(theirChanges);
        var at = 0;
        while (mine.NextStart != int.MaxValue || other.NextStart != int.MaxValue)
        {
            // Lines outside of changes are the same in all three; the user's are as good as any.
            var start = Math.Min(mine.NextStart, other.NextStart);
            output.Add(before[at..start]);
            var (ourStart, theirStart) = (start + mine.Shift, start + other.Shift);
            var end = start;
            var (ourCount, theirCount) = (0, 0);
            int taken;
            do
            {
                taken = ourCount + theirCount;
                ourCount += mine.TakeTouching(ref end);
                theirCount += other.TakeTouching(ref end);
            }
            while (taken != ourCount + theirCount);

            var ourLines = ours[ourStart..(end + mine.Shift)];
            var theirLines = theirs[theirStart..(end + other.Shift)];
            if (theirCount == 0 || (ourCount > 0 && ourLines.SequenceEqual(theirLines)))
            {
                output.Add(ourLines);
            }
            else if (ourCount == 0)
            {
                output.Add(theirLines);
            }
            else
            {
                output.AddConflict(before[start..end], ourLines, theirLines, ourStart, showBase: true);
            }

            at = end;
        }

        output.Add(before[at..]);
    }
}
