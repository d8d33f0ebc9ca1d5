namespace Hatmax.Merging;

/// <summary>Walks the changes of one side in the order of the base.</summary>
internal sealed class ChangeCursor(List<LineChange> changes)
{
    private int next;

    /// <summary>Line of the base where the next change begins; the greatest number when there is none.</summary>
    public int NextStart => next < changes.Count ? changes[next].OldStart : int.MaxValue;

    /// <summary>What to add to a line of the base, outside of changes, to have that of this side.</summary>
    public int Shift => next == 0 ? 0 : changes[next - 1].NewEnd - changes[next - 1].OldEnd;

    /// <summary>Takes the changes that begin at or before a line of the base, which moves to where they end; how many there were.</summary>
    public int TakeTouching(ref int end)
    {
        var first = next;
        while (NextStart <= end)
        {
            end = Math.Max(end, changes[next++].OldEnd);
        }

        return next - first;
    }
}
