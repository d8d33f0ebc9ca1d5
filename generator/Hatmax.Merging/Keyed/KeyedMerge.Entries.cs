namespace Hatmax.Merging;

/// <content>Merges the entries of maps, and of lists whose entries have an identity.</content>
internal sealed partial class KeyedMerge
{
    private KeyedPlan MergeEntries(KeyedNode? before, KeyedNode ours, KeyedNode theirs, Func<KeyedEntry, string> key)
    {
        var old = ByKey(before, key);
        var mine = ByKey(ours, key);
        var other = ByKey(theirs, key);
        var steps = new List<KeyedStep>();
        foreach (var (name, entry) in mine)
        {
            path.Push(Label(name));
            var former = old.GetValueOrDefault(name);
            var step = MergeOurs(former, entry, other.GetValueOrDefault(name));
            steps.Add(step);
            if (step.Kind == KeyedStepKind.Remove && side == MergeSide.Base && !other.ContainsKey(name) && !IsUntouched(former!.Value, entry.Value, WholeEntry))
            {
                // What the user changed and generation took away: as it was, comments included.
                steps.Add(New(former) with { Anchor = entry });
            }

            path.Pop();
        }

        for (var i = 0; i < theirs.Entries.Count; i++)
        {
            var entry = theirs.Entries[i];
            var name = key(entry);
            path.Push(Label(name));
            if (!mine.ContainsKey(name) && Missing(old.GetValueOrDefault(name), ours, entry) is { } added)
            {
                Insert(steps, mine, theirs.Entries, i, key, added);
            }

            path.Pop();
        }

        return new KeyedPlan.Change(ours, steps);
    }

    private static Dictionary<string, KeyedEntry> ByKey(KeyedNode? node, Func<KeyedEntry, string> key) =>
        node?.Entries.ToDictionary(key, StringComparer.Ordinal) ?? [];

    private KeyedStep MergeOurs(KeyedEntry? before, KeyedEntry ours, KeyedEntry? theirs)
    {
        if (theirs is null && before is null)
        {
            return new KeyedStep(KeyedStepKind.Keep, ours, new KeyedPlan.Keep(ours.Value)) { IsOwn = true };
        }

        var plan = theirs is null && ours.Value.Vanishes ? MergeEntries(before!.Value, ours.Value, Nothing(ours.Value), e => e.Key)
            : theirs is not null ? MergeValue(before?.Value, ours.Value, theirs.Value)
            : IsUntouched(before!.Value, ours.Value, WholeEntry) ? null
            : Conflict(before.Value, ours.Value, null);
        return plan is null
            ? new KeyedStep(KeyedStepKind.Remove, ours, null) { WithLead = before is not null && string.Equals(Lead(before), Lead(ours), StringComparison.Ordinal) }
            : new KeyedStep(KeyedStepKind.Keep, ours, plan);

        static string Lead(KeyedEntry entry) => string.Join('\n', entry.Value.Document.CommentsIn(entry.LeadStart, entry.Start));
    }

    // Texts are told from numbers by a quote that nobody needs to see.
    private static string Label(string key) => key.Replace("\"", "", StringComparison.Ordinal);

    private static KeyedNode Nothing(KeyedNode like) => new() { Document = like.Document, Kind = like.Kind };

    // What is inserted for a generated entry that the user does not have; null for nothing.
    private KeyedEntry? Missing(KeyedEntry? before, KeyedNode ours, KeyedEntry theirs)
    {
        if (before is null)
        {
            return theirs;
        }

        if (theirs.Value.Means(before.Value))
        {
            return null;
        }

        Conflicts.Add(new KeyedConflict(ours.Owner?.Start ?? ours.Start, [.. path.Reverse()], IsText: false));
        return side switch
        {
            MergeSide.Yours => null,
            MergeSide.Base => before,
            _ => theirs,
        };
    }

    // Beside the neighbour that it has in the generated text; after what the user added there.
    private static void Insert(
        List<KeyedStep> steps, Dictionary<string, KeyedEntry> mine, List<KeyedEntry> siblings, int at, Func<KeyedEntry, string> key, KeyedEntry added)
    {
        var group = siblings[at].Group;
        for (var i = at - 1; i >= 0; i--)
        {
            if (siblings[i].Group == group && IndexOf(steps, key, key(siblings[i])) is var place and >= 0)
            {
                InsertAfter(steps, place, added);
                return;
            }
        }

        for (var i = at + 1; i < siblings.Count; i++)
        {
            if (siblings[i].Group == group && mine.ContainsKey(key(siblings[i])))
            {
                var place = IndexOf(steps, key, key(siblings[i]));
                steps.Insert(place, New(added) with { Anchor = steps[place].Entry, Before = true });
                return;
            }
        }

        var last = steps.FindLastIndex(s => s.Kind != KeyedStepKind.Insert && string.Equals(s.Entry.Family, added.Family, StringComparison.Ordinal));
        if (last >= 0)
        {
            InsertAfter(steps, last, added);
        }
        else
        {
            steps.Add(New(added));
        }
    }

    private static void InsertAfter(List<KeyedStep> steps, int place, KeyedEntry added)
    {
        var before = steps[place];
        var (anchor, isBefore) = before.Kind == KeyedStepKind.Insert ? (before.Anchor, before.Before) : (before.Entry, false);
        while (!isBefore && anchor is not null && place + 1 < steps.Count && steps[place + 1] is { IsOwn: true } own && own.Entry.Group == anchor.Group)
        {
            anchor = own.Entry;
            place++;
        }

        steps.Insert(place + 1, New(added) with { Anchor = anchor, Before = isBefore });
    }

    private static KeyedStep New(KeyedEntry added) => new(KeyedStepKind.Insert, added, new KeyedPlan.Keep(added.Value));

    private static int IndexOf(List<KeyedStep> steps, Func<KeyedEntry, string> key, string name) =>
        steps.FindIndex(s => string.Equals(key(s.Entry), name, StringComparison.Ordinal));
}
