namespace Hatmax.Merging;

/// <summary>Decides what becomes of each value of the user's text, from what it means in the three texts.</summary>
/// <param name="side">Whose value stands where both sides changed it.</param>
internal sealed partial class KeyedMerge(MergeSide side)
{
    private readonly Stack<string> path = new();

    public List<KeyedConflict> Conflicts { get; } = [];

    /// <summary>The plan for a whole text; null when there is none that keeps its root.</summary>
    public KeyedPlan? Merge(KeyedNode? before, KeyedNode ours, KeyedNode theirs) => MergeValue(before, ours, theirs);

    /// <summary>The user did not touch what is taken away: it means the same, and no comment in it is the user's.</summary>
    private static bool IsUntouched(KeyedNode before, KeyedNode ours, Func<KeyedNode, (int Start, int End)> extent)
    {
        if (!ours.Means(before))
        {
            return false;
        }

        var (start, end) = extent(ours);
        var (beforeStart, beforeEnd) = extent(before);
        var known = before.Document.CommentsIn(beforeStart, beforeEnd).ToList();
        return ours.Document.CommentsIn(start, end).All(known.Remove);
    }

    private static (int Start, int End) WholeEntry(KeyedNode node) => (node.Owner!.Start, Math.Max(node.Owner.TailEnd, node.Owner.End));

    // A comment behind a value on one line stays when the value is replaced.
    private static (int Start, int End) ValueOnly(KeyedNode node) =>
        node is { Inline: false, Owner: { } owner } ? (owner.KeyEnd, Math.Max(owner.TailEnd, owner.End)) : (node.Start, node.End);

    // Null takes the value away.
    private KeyedPlan? MergeValue(KeyedNode? before, KeyedNode ours, KeyedNode theirs)
    {
        if (ours.Means(theirs) || (before is not null && theirs.Means(before)))
        {
            return new KeyedPlan.Keep(ours);
        }

        if (ours.Kind == theirs.Kind && string.Equals(ours.Value, theirs.Value, StringComparison.Ordinal) && ours.Entries.Count > 0)
        {
            var same = before is not null && before.Kind == ours.Kind && string.Equals(ours.Value, before.Value, StringComparison.Ordinal) ? before : null;
            var comparable = same is not null || before is null;
            if (comparable && ours.Kind == KeyedKind.Map && (theirs.Entries.Count > 0 || path.Count == 0))
            {
                return MergeEntries(same, ours, theirs, e => e.Key);
            }

            if (comparable && ours.Kind == KeyedKind.Sequence && theirs.Entries.Count > 0
                && SequenceKeys.Choose(same, ours, theirs) is { } key && KeepsOrder(same, theirs, key) && !BothReplaced(same, ours, theirs, key))
            {
                return MergeEntries(same, ours, theirs, key);
            }
        }

        return before is not null && IsUntouched(before, ours, ValueOnly)
            ? new KeyedPlan.Replace(ours, theirs)
            : Conflict(before, ours, theirs);
    }

    private KeyedPlan? Conflict(KeyedNode? before, KeyedNode ours, KeyedNode? theirs)
    {
        var isText = before is not null && theirs is not null && IsText(before) && IsText(ours) && IsText(theirs);
        Conflicts.Add(new KeyedConflict(ours.Owner?.Start ?? ours.Start, [.. path.Reverse()], isText));
        return side switch
        {
            MergeSide.Yours => new KeyedPlan.Keep(ours),
            MergeSide.Base when before is not null && theirs is not null => new KeyedPlan.Replace(ours, before),
            MergeSide.Generated when theirs is not null => new KeyedPlan.Replace(ours, theirs),
            _ => null,
        };

        static bool IsText(KeyedNode node) => node.Text.Contains('\n', StringComparison.Ordinal);
    }

    private static bool KeepsOrder(KeyedNode? before, KeyedNode theirs, Func<KeyedEntry, string> key)
    {
        if (before is null)
        {
            return true;
        }

        var place = theirs.Entries.Select((e, i) => (Key: key(e), i)).ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
        var common = before.Entries.Select(e => place.GetValueOrDefault(key(e), -1)).Where(i => i >= 0).ToList();
        return common.Zip(common.Skip(1)).All(pair => pair.First < pair.Second);
    }

    // A scalar that both sides replaced by another one: a list of both would say what neither side said.
    private static bool BothReplaced(KeyedNode? before, KeyedNode ours, KeyedNode theirs, Func<KeyedEntry, string> key)
    {
        if (before is null || before.Entries.Count == 0 || before.Entries[0].Value.Kind != KeyedKind.Scalar)
        {
            return false;
        }

        var old = before.Entries.ConvertAll(key.Invoke);
        var kept = ours.Entries.Select(key).Intersect(theirs.Entries.Select(key), StringComparer.Ordinal).Intersect(old, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var mine = NewAfter(ours);
        var other = NewAfter(theirs);
        var gone = old.Except(ours.Entries.Select(key), StringComparer.Ordinal).Except(theirs.Entries.Select(key), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var place = "";
        foreach (var value in old)
        {
            place = kept.Contains(value) ? value : place;
            if (gone.Contains(value) && mine.Contains(place) && other.Contains(place) && !mine[place].SequenceEqual(other[place], StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;

        // New values by the value of all three that they follow.
        ILookup<string, string> NewAfter(KeyedNode list)
        {
            var after = "";
            return list.Entries.Select(key).Select(value => (After: after = kept.Contains(value) ? value : after, value))
                .Where(p => !old.Contains(p.value, StringComparer.Ordinal))
                .ToLookup(p => p.After, p => p.value, StringComparer.Ordinal);
        }
    }
}
