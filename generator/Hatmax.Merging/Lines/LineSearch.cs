namespace Hatmax.Merging;

/// <summary>
/// Finds the changes between the searched lines of two sides (Myers 1986, in linear space: meet in the middle, then search both halves).
/// Where the texts differ much it does not look for the fewest changes: it stops at a good or far enough path, as git does.
/// </summary>
internal sealed class LineSearch(LineSide first, LineSide second)
{
    private const int LongSnake = 20;
    private const int HeuristicFrom = 256;
    private const int LeastCostLimit = 256;
    private const int GoodPath = 4;
    private const int Beyond = int.MaxValue;

    private readonly int[] a = first.Searched;
    private readonly int[] b = second.Searched;

    // Furthest point of each diagonal; diagonal d is at offset + d.
    private readonly int[] forward = new int[first.Searched.Length + second.Searched.Length + 3];
    private readonly int[] backward = new int[first.Searched.Length + second.Searched.Length + 3];
    private readonly int offset = second.Searched.Length + 1;
    private readonly int costLimit = Math.Max(LeastCostLimit, RoughRoot(first.Searched.Length + second.Searched.Length + 3));

    private readonly record struct Box(int Left, int Right, int Top, int Bottom);

    /// <param name="I">Lines of the first side before the cut.</param>
    /// <param name="J">Lines of the second side before the cut.</param>
    /// <param name="LeastBefore">The part before is searched to the end.</param>
    /// <param name="LeastAfter">The part after is searched to the end.</param>
    private readonly record struct Cut(int I, int J, bool LeastBefore, bool LeastAfter);

    /// <summary>A power of two near the square root.</summary>
    public static int RoughRoot(int value)
    {
        var root = 1;
        for (; value > 0; value >>= 2)
        {
            root <<= 1;
        }

        return root;
    }

    /// <summary>Marks the changed lines of both sides.</summary>
    public void Run()
    {
        var pending = new Stack<(Box Box, bool Least)>();
        pending.Push((new Box(0, a.Length, 0, b.Length), false));
        while (pending.TryPop(out var next))
        {
            var (left, right, top, bottom) = next.Box;
            while (left < right && top < bottom && a[left] == b[top])
            {
                left++;
                top++;
            }

            while (left < right && top < bottom && a[right - 1] == b[bottom - 1])
            {
                right--;
                bottom--;
            }

            if (left == right || top == bottom)
            {
                first.MarkSearched(left, right);
                second.MarkSearched(top, bottom);
                continue;
            }

            var cut = Middle(new Box(left, right, top, bottom), next.Least);
            pending.Push((new Box(cut.I, right, cut.J, bottom), cut.LeastAfter));
            pending.Push((new Box(left, cut.I, top, cut.J), cut.LeastBefore));
        }
    }

    private Cut Middle(Box box, bool least)
    {
        var (left, right, top, bottom) = box;
        var (lowest, highest) = (left - bottom, right - top);
        var (start, goal) = (left - top, right - bottom);
        var odd = ((start - goal) & 1) != 0;
        var (from, to) = (start, start);
        var (backFrom, backTo) = (goal, goal);
        forward[offset + start] = left;
        backward[offset + goal] = right;
        for (var cost = 1; ; cost++)
        {
            var snake = false;
            from = Widen(forward, from, lowest, -1, -1);
            to = Widen(forward, to, highest, 1, -1);
            for (var d = to; d >= from; d -= 2)
            {
                var i = Math.Max(forward[offset + d - 1] + 1, forward[offset + d + 1]);
                var begin = i;
                while (i < right && i - d < bottom && a[i] == b[i - d])
                {
                    i++;
                }

                snake |= i - begin > LongSnake;
                forward[offset + d] = i;
                if (odd && backFrom <= d && d <= backTo && backward[offset + d] <= i)
                {
                    return new Cut(i, i - d, true, true);
                }
            }

            backFrom = Widen(backward, backFrom, lowest, -1, Beyond);
            backTo = Widen(backward, backTo, highest, 1, Beyond);
            for (var d = backTo; d >= backFrom; d -= 2)
            {
                var i = Math.Min(backward[offset + d - 1], backward[offset + d + 1] - 1);
                var begin = i;
                while (i > left && i - d > top && a[i - 1] == b[i - d - 1])
                {
                    i--;
                }

                snake |= begin - i > LongSnake;
                backward[offset + d] = i;
                if (!odd && from <= d && d <= to && i <= forward[offset + d])
                {
                    return new Cut(i, i - d, true, true);
                }
            }

            if (least)
            {
                continue;
            }

            if (snake && cost > HeuristicFrom
                && (GoodForward(box, cost, start, from, to) ?? GoodBackward(box, cost, goal, backFrom, backTo)) is { } good)
            {
                return good;
            }

            if (cost >= costLimit)
            {
                return Furthest(box, (from, to), (backFrom, backTo));
            }
        }
    }

    // One more diagonal at this end of the range, with a point that no path comes from beyond it; at the edge of the box one less.
    private int Widen(int[] points, int end, int edge, int step, int unreached)
    {
        if (end == edge)
        {
            return end - step;
        }

        points[offset + end + (2 * step)] = unreached;
        return end + step;
    }

    private Cut? GoodForward(Box box, int cost, int start, int from, int to)
    {
        var best = 0;
        Cut? result = null;
        for (var d = to; d >= from; d -= 2)
        {
            var i = forward[offset + d];
            var j = i - d;
            var gain = i - box.Left + (j - box.Top) - Math.Abs(d - start);
            if (gain > GoodPath * cost && gain > best
                && box.Left + LongSnake <= i && i < box.Right && box.Top + LongSnake <= j && j < box.Bottom
                && a.AsSpan(i - LongSnake, LongSnake).SequenceEqual(b.AsSpan(j - LongSnake, LongSnake)))
            {
                best = gain;
                result = new Cut(i, j, true, false);
            }
        }

        return result;
    }

    private Cut? GoodBackward(Box box, int cost, int goal, int from, int to)
    {
        var best = 0;
        Cut? result = null;
        for (var d = to; d >= from; d -= 2)
        {
            var i = backward[offset + d];
            var j = i - d;
            var gain = box.Right - i + (box.Bottom - j) - Math.Abs(d - goal);
            if (gain > GoodPath * cost && gain > best
                && box.Left < i && i <= box.Right - LongSnake && box.Top < j && j <= box.Bottom - LongSnake
                && a.AsSpan(i, LongSnake).SequenceEqual(b.AsSpan(j, LongSnake)))
            {
                best = gain;
                result = new Cut(i, j, false, true);
            }
        }

        return result;
    }

    private Cut Furthest(Box box, (int From, int To) ahead, (int From, int To) back)
    {
        var (furthest, at) = (-1, -1);
        for (var d = ahead.To; d >= ahead.From; d -= 2)
        {
            var i = Math.Min(Math.Min(forward[offset + d], box.Right), box.Bottom + d);
            if (furthest < i + i - d)
            {
                (furthest, at) = (i + i - d, i);
            }
        }

        var (nearest, backAt) = (Beyond, Beyond);
        for (var d = back.To; d >= back.From; d -= 2)
        {
            var i = Math.Max(Math.Max(backward[offset + d], box.Left), box.Top + d);
            if (i + i - d < nearest)
            {
                (nearest, backAt) = (i + i - d, i);
            }
        }

        return box.Right + box.Bottom - nearest < furthest - (box.Left + box.Top)
            ? new Cut(at, furthest - at, true, false)
            : new Cut(backAt, nearest - backAt, false, true);
    }
}
