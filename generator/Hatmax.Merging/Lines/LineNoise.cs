namespace Hatmax.Merging;

/// <summary>
/// Keeps lines out of the search that can only mislead it: those that the other text does not have, and those that it has very often
/// where they stand among lines that it does not have.
/// </summary>
internal static class LineNoise
{
    private const int MostRepeats = 1024;
    private const int Window = 100;

    // How many lines without any counterpart there must be for each frequent one before the frequent ones are left out as well.
    private const int Ratio = 4;

    private enum Matches : byte
    {
        None,
        Some,
        TooMany,
    }

    /// <summary>Decides which lines of both sides are searched; the others between the common beginning and end are marked as changed.</summary>
    public static void Discard(LineSide first, LineSide second, int kinds)
    {
        var shorter = Math.Min(first.Count, second.Count);
        var head = first.Lines.AsSpan().CommonPrefixLength(second.Lines);
        var tail = 0;
        while (tail < shorter - head && first.Lines[^(tail + 1)] == second.Lines[^(tail + 1)])
        {
            tail++;
        }

        var inFirst = Counts(first, kinds);
        var inSecond = Counts(second, kinds);
        Discard(first, inSecond, head, first.Count - tail);
        Discard(second, inFirst, head, second.Count - tail);
    }

    private static int[] Counts(LineSide side, int kinds)
    {
        var counts = new int[kinds];
        foreach (var line in side.Lines)
        {
            counts[line]++;
        }

        return counts;
    }

    private static void Discard(LineSide side, int[] inOther, int start, int end)
    {
        var limit = Math.Min(LineSearch.RoughRoot(side.Count), MostRepeats);
        var matches = new Matches[side.Count];
        for (var i = start; i < end; i++)
        {
            var count = inOther[side.Lines[i]];
            matches[i] = count == 0 ? Matches.None : count >= limit ? Matches.TooMany : Matches.Some;
        }

        var kept = new List<int>();
        for (var i = start; i < end; i++)
        {
            if (matches[i] == Matches.Some || (matches[i] == Matches.TooMany && !AmongUnmatched(matches, i, start, end)))
            {
                kept.Add(i);
            }
            else
            {
                side.Mark(i, true);
            }
        }

        side.Search(kept);
    }

    private static bool AmongUnmatched(Matches[] matches, int line, int start, int end)
    {
        var (none, many) = Run(matches, line, -1, Math.Max(start, line - Window), end);
        if (none == 0)
        {
            return false;
        }

        var (noneAfter, manyAfter) = Run(matches, line, 1, start, Math.Min(end, line + Window + 1));
        return noneAfter != 0 && (many + manyAfter + 2) * Ratio < many + manyAfter + 2 + none + noneAfter;
    }

    private static (int None, int Many) Run(Matches[] matches, int line, int step, int start, int end)
    {
        var (none, many) = (0, 0);
        for (var i = line + step; i >= start && i < end && matches[i] != Matches.Some; i += step)
        {
            _ = matches[i] == Matches.None ? none++ : many++;
        }

        return (none, many);
    }
}
