namespace Hatmax.Merging;

/// <summary>
/// Moves runs of changed lines to where they read best: a run that could as well begin earlier or later, because the line before it
/// equals its last one, is joined with its neighbours and else put beside a change of the other text, or as far down as it goes.
/// </summary>
internal sealed class LineSlider
{
    private readonly LineSide side;
    private int start;
    private int end;

    private LineSlider(LineSide side)
    {
        this.side = side;
        Extend();
    }

    private bool IsEmpty => start == end;

    /// <summary>Moves the runs of a side; the other one is only looked at.</summary>
    public static void Slide(LineSide side, LineSide other)
    {
        var run = new LineSlider(side);
        var opposite = new LineSlider(other);
        do
        {
            if (!run.IsEmpty)
            {
                Settle(run, opposite);
            }

            opposite.Next();
        }
        while (run.Next());
    }

    private static void Settle(LineSlider run, LineSlider opposite)
    {
        int size;
        int highest;
        bool beside;
        do
        {
            size = run.end - run.start;
            while (run.Up())
            {
                opposite.Previous();
            }

            highest = run.end;
            beside = !opposite.IsEmpty;
            while (run.Down())
            {
                opposite.Next();
                beside |= !opposite.IsEmpty;
            }
        }
        while (size != run.end - run.start);

        while (beside && run.end > highest && opposite.IsEmpty)
        {
            run.Up();
            opposite.Previous();
        }
    }

    private void Extend()
    {
        while (side.IsChanged(end))
        {
            end++;
        }
    }

    private bool Next()
    {
        if (end == side.Count)
        {
            return false;
        }

        start = ++end;
        Extend();
        return true;
    }

    private void Previous()
    {
        end = --start;
        while (side.IsChanged(start - 1))
        {
            start--;
        }
    }

    private bool Up()
    {
        if (start == 0 || side.Lines[start - 1] != side.Lines[end - 1])
        {
            return false;
        }

        side.Mark(--start, true);
        side.Mark(--end, false);
        while (side.IsChanged(start - 1))
        {
            start--;
        }

        return true;
    }

    private bool Down()
    {
        if (end == side.Count || side.Lines[start] != side.Lines[end])
        {
            return false;
        }

        side.Mark(start++, false);
        side.Mark(end++, true);
        Extend();
        return true;
    }
}
