namespace Hatmax.Breaking.Data;

/// <summary>What becomes of the values in the columns of one table.</summary>
internal static class ColumnComparison
{
    public static void Compare(StoredTable old, StoredTable now, bool tableFollows, ChangeBag bag)
    {
        var open = now.Columns.ToList();
        foreach (var column in old.Columns)
        {
            var same = open.Find(c => c.Key == column.Key) ?? open.Find(c => c.Name == column.Name);
            if (same is not null)
            {
                open.Remove(same);
                ComparePair(now.Name, column, same, tableFollows, bag);
            }
            else if ((column.Field is not null || column.Key is "version") && !DropComparison.Names(now.Dropped, column.Name))
            {
                // The defaults of audit columns let rows be written without them, and nobody wrote their values.
                var stops = column is { NotNull: true, HasDefault: false } ? " It is NOT NULL without a default, so no row can be inserted and the start stops." : "";
                bag.Removed(BreakingRules.ColumnRemoved, column.Span, $"Nothing reads the column '{column.Name}' of '{old.Name}' any more.{stops}");
            }
        }

        DropComparison.Compare(old, now, bag);
        foreach (var column in open.Where(c => c is { NotNull: true, HasDefault: false }))
        {
            bag.Changed(BreakingRules.ColumnNeedsValue, column.Span, $"The new column '{column.Name}' of '{now.Name}' has no value for rows that are stored.");
        }
    }

    private static void ComparePair(string table, StoredColumn old, StoredColumn now, bool tableFollows, ChangeBag bag)
    {
        var what = $"The column '{now.Name}' of '{table}'";
        if (old.Name != now.Name && now.Field is null && !(tableFollows && now.Key == "parent"))
        {
            bag.Changed(BreakingRules.ColumnRenamed, now.Span, $"{what} was called '{old.Name}'.");
        }

        if (old.SqlType != now.SqlType)
        {
            bag.Changed(BreakingRules.ColumnTypeChanged, now.Span, $"{what} was {old.SqlType} and is {now.SqlType}.");
        }
        else if (old.Field is { } before && now.Field is { } after && !StoredForm.Reads(after.Type, before.Type))
        {
            bag.Changed(BreakingRules.ColumnTypeChanged, now.Span, $"{what} held {StoredForm.Of(before.Type)} and holds {StoredForm.Of(after.Type)}.");
        }

        if (old.NotNull != now.NotNull)
        {
            bag.Changed(BreakingRules.ColumnNullChanged, now.Span, $"{what} {(now.NotNull ? "allowed NULL and does not" : "was NOT NULL and allows NULL")}.");
        }

        foreach (var value in old.Field?.Type.Values.Select(v => v.Value).Except(now.Field is { Type: { Kind: FieldKind.Enum } type } ? type.Values.Select(v => v.Value) : old.Field.Type.Values.Select(v => v.Value), StringComparer.Ordinal) ?? [])
        {
            bag.Changed(BreakingRules.StoredValueRemoved, now.Span, $"{what} may hold '{value}', which is no value any more.");
        }
    }
}
