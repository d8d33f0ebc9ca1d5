namespace Hatmax.Breaking.Data;

/// <summary>Unique indexes over rows that are there already.</summary>
internal static class IndexComparison
{
    public static void Compare(StoredTable old, StoredTable now, ChangeBag bag)
    {
        foreach (var index in now.Unique)
        {
            var columns = index.Columns.Select(name => now.Columns.FirstOrDefault(c => c.Name == name)).ToList();
            if (old.Unique.FirstOrDefault(i => Keys(old, i).SequenceEqual(Keys(now, index), StringComparer.Ordinal)) is { } same)
            {
                // An index of another name is made beside the old one; that of the same name has to be the same.
                if (same.LiveOnly != index.LiveOnly && old.Name == now.Name && same.Columns.SequenceEqual(index.Columns, StringComparer.Ordinal))
                {
                    bag.Changed(BreakingRules.IndexChanged, index.Span, $"The unique index on {Shown(index)} of '{now.Name}' {(index.LiveOnly ? "leaves deleted rows out now" : "covers deleted rows too now")}.");
                }
            }
            else if (!columns.Exists(c => c is { NotNull: false } && old.Columns.All(o => o.Key != c.Key && o.Name != c.Name)))
            {
                // A new column that may be null has no two equal values.
                bag.Changed(BreakingRules.UniqueOverRows, index.Span, $"Rows of '{now.Name}' must be unique by {Shown(index)} now.");
            }
        }
    }

    private static IEnumerable<string> Keys(StoredTable table, StoredIndex index) =>
        index.Columns.Select(name => table.Columns.FirstOrDefault(c => c.Name == name)?.Key ?? name);

    private static string Shown(StoredIndex index) => string.Join(", ", index.Columns.Select(c => $"'{c}'"));
}
