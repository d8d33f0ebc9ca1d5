namespace Hatmax.Merging;

/// <summary>
/// The changes that make one text of another. It aligns lines as git does, limits of the search included, because a merge that git
/// makes must be the merge that we make. DiffPlex cannot serve: its search is quadratic, and it aligns repeated lines differently.
/// </summary>
internal static class LineDiff
{
    /// <summary>The changes in the order of the texts; between two of them is at least one line that stays.</summary>
    public static List<LineChange> Between(ReadOnlySpan<int> old, ReadOnlySpan<int> changed, int kinds)
    {
        var first = new LineSide(old);
        var second = new LineSide(changed);
        LineNoise.Discard(first, second, kinds);
        new LineSearch(first, second).Run();
        LineSlider.Slide(first, second);
        LineSlider.Slide(second, first);
        return Changes(first, second);
    }

    private static List<LineChange> Changes(LineSide old, LineSide changed)
    {
        var changes = new List<LineChange>();
        for (int i = 0, j = 0; i < old.Count || j < changed.Count; i++, j++)
        {
            var (oldStart, newStart) = (i, j);
            while (old.IsChanged(i))
            {
                i++;
            }

            while (changed.IsChanged(j))
            {
                j++;
            }

            if (i > oldStart || j > newStart)
            {
                changes.Add(new LineChange(oldStart, i - oldStart, newStart, j - newStart));
            }
        }

        return changes;
    }
}
