namespace Hatmax.Merging;

/// <summary>
/// Merges structured texts by key. The merge by line goes first, since it keeps what both sides did to comments and space as well; it is
/// taken when it means what the merge by key means. Whatever is written was read again: it never gives a text that means something else.
/// </summary>
internal sealed class KeyedFileMerge(IKeyedFormat format) : IFileMerge
{
    private static readonly LineMerge Lines = new();

    /// <inheritdoc />
    public MergeResult Merge(string? baseText, string yours, string generated)
    {
        if (LineMerge.Shortcut(baseText, yours, generated) is { } text)
        {
            return MergeResult.Clean(text);
        }

        var before = baseText is null ? null : format.Parse(baseText);
        if (format.Parse(yours) is not { } ours || format.Parse(generated) is not { } theirs || (baseText is not null && before is null))
        {
            return Lines.Merge(baseText, yours, generated);
        }

        theirs.KnownComments.UnionWith(ours.AllComments.Concat(before?.AllComments ?? []));
        var merge = new KeyedMerge(MergeSide.Yours);
        var plan = merge.Merge(before?.Root, ours.Root, theirs.Root)!;
        return merge.Conflicts.Count == 0
            ? Clean(baseText, plan, ours, generated)
            : Conflicting(before, ours, theirs, plan, merge.Conflicts);
    }

    private MergeResult Clean(string? baseText, KeyedPlan plan, KeyedDocument ours, string generated)
    {
        var byLine = baseText is null ? null : Lines.Merge(baseText, ours.Text, generated);
        if (byLine is { Outcome: MergeOutcome.Clean, Text: { } text } && Means(text, plan.Result))
        {
            return byLine;
        }

        return Write(ours, plan) is { } written ? MergeResult.Clean(written) : Unsafe(baseText, ours.Text, generated, []);
    }

    private MergeResult Conflicting(KeyedDocument? before, KeyedDocument ours, KeyedDocument theirs, KeyedPlan plan, List<KeyedConflict> conflicts)
    {
        var places = conflicts.Select(c => new MergeConflict(ours.Line(c.At), c.Where)).OrderBy(c => c.Line).ToImmutableArray();
        var oldText = Write(before, ours, theirs, MergeSide.Base);
        if (Write(ours, plan) is { } yours && Write(before, ours, theirs, MergeSide.Generated) is { } generated && (before is null || oldText is not null))
        {
            // The three texts differ only where both sides changed the same: the merge by line puts the markers there.
            var merged = Lines.Merge(before is null ? null : oldText, yours, generated);
            if (merged.Outcome == MergeOutcome.Conflict)
            {
                return merged with { Conflicts = places };
            }

            if (conflicts.TrueForAll(c => c.IsText) && format.Parse(merged.Text!) is { } read && AgreesOutside(plan.Result, read.Root, conflicts, []))
            {
                return merged;
            }
        }

        return Unsafe(before?.Text, ours.Text, theirs.Text, places);
    }

    private string? Write(KeyedDocument? before, KeyedDocument ours, KeyedDocument theirs, MergeSide side) =>
        new KeyedMerge(side).Merge(before?.Root, ours.Root, theirs.Root) is { } plan ? Write(ours, plan) : null;

    private string? Write(KeyedDocument ours, KeyedPlan plan) =>
        format.Rewrite(ours, plan) is { } text && Means(text, plan.Result) ? text : null;

    private bool Means(string text, KeyedNode expected) => format.Parse(text) is { } read && read.Root.Means(expected);

    // The last resort: a merge by line with conflicts has them marked; one without means something else, so the whole text is one conflict.
    private static MergeResult Unsafe(string? baseText, string yours, string generated, ImmutableArray<MergeConflict> places)
    {
        var merged = Lines.Merge(baseText, yours, generated);
        if (merged.Outcome != MergeOutcome.Conflict)
        {
            var table = new LineTable();
            var whole = new MergedLines(table);
            whole.AddConflict(table.Read(baseText ?? ""), table.Read(yours), table.Read(generated), 0, showBase: baseText is not null);
            merged = whole.ToResult();
        }

        return places.IsEmpty ? merged : merged with { Conflicts = places };
    }

    private static bool AgreesOutside(KeyedNode expected, KeyedNode actual, List<KeyedConflict> conflicts, ImmutableArray<string> path)
    {
        if (conflicts.Exists(c => c.Path.SequenceEqual(path, StringComparer.Ordinal)))
        {
            return true;
        }

        // Inside of lists paths have keys that are not at hand here: a list with a conflict counts as the conflict.
        if (expected.Kind != KeyedKind.Map || actual.Kind != KeyedKind.Map)
        {
            return expected.Means(actual) || (expected.Kind == actual.Kind && conflicts.Exists(c => c.Path.AsSpan().StartsWith(path.AsSpan())));
        }

        var entries = actual.Entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
        return expected.Entries.Count == entries.Count
            && expected.Entries.TrueForAll(e => entries.TryGetValue(e.Key, out var value) && AgreesOutside(e.Value, value, conflicts, path.Add(e.Key)));
    }
}
