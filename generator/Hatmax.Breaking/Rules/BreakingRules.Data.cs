namespace Hatmax.Breaking;

public static partial class BreakingRules
{
    internal static BreakingRule TableRemoved { get; } = new(
        "TABLE_REMOVED", BreakingCategory.Data,
        "A table is not read any more; its rows stay behind.",
        "For a rename say was: OLDNAME; else export the rows, then let them go with drop: [TABLE] at the service.");

    internal static BreakingRule TableDropped { get; } = new(
        "TABLE_DROPPED", BreakingCategory.Data,
        "A table is dropped with its rows at the next start, because drop says so.",
        "Export the rows first, or take the table out of drop.");

    internal static BreakingRule TableRenamed { get; } = new(
        "TABLE_RENAMED", BreakingCategory.Data,
        "A table has another name, and its rows stay behind under the old one.",
        "Keep the name with table: OLDNAME, or rename the aggregate or model with was.");

    internal static BreakingRule ColumnRemoved { get; } = new(
        "COLUMN_REMOVED", BreakingCategory.Data,
        "A column is not read any more.",
        "For a rename say was: OLDNAME; else keep the field, optional, until its values are not needed, then let them go with drop: [OLDNAME].");

    internal static BreakingRule ColumnDropped { get; } = new(
        "COLUMN_DROPPED", BreakingCategory.Data,
        "A column is dropped with its values at the next start, because drop says so.",
        "Export the values first, or take the name out of drop.");

    internal static BreakingRule ColumnRenamed { get; } = new(
        "COLUMN_RENAMED", BreakingCategory.Data,
        "A column that is no field has another name, and its values stay behind.",
        "Keep the name that is written in the spec.");

    internal static BreakingRule ColumnNeedsValue { get; } = new(
        "COLUMN_NEEDS_VALUE", BreakingCategory.Data,
        "A new column must have a value, and rows that are stored have none.",
        "Give the field a default, or do not require it.");

    internal static BreakingRule ColumnTypeChanged { get; } = new(
        "COLUMN_TYPE_CHANGED", BreakingCategory.Data,
        "Stored values are of another type.",
        "Add a field of another name with the new type and convert the values.");

    internal static BreakingRule ColumnNullChanged { get; } = new(
        "COLUMN_NULL_CHANGED", BreakingCategory.Data,
        "A column allowed null and does not, or the reverse; SQLite cannot change that in place.",
        "Keep the field as it was, or rebuild the table.");

    internal static BreakingRule StoredValueRemoved { get; } = new(
        "STORED_VALUE_REMOVED", BreakingCategory.Data,
        "A value of an enum is gone, and rows that hold it cannot be read.",
        "Keep the value, or change those rows first.");

    internal static BreakingRule UniqueOverRows { get; } = new(
        "UNIQUE_OVER_ROWS", BreakingCategory.Data,
        "Stored rows must be unique now; the start stops when two share a value.",
        "Remove the duplicates before the new version starts.");

    internal static BreakingRule IndexChanged { get; } = new(
        "INDEX_CHANGED", BreakingCategory.Data,
        "A unique index covers other rows; it has to be dropped before the new version starts.",
        "Drop the index by hand; the next start makes the new one.");

    internal static BreakingRule SoftDeleteRemoved { get; } = new(
        "SOFT_DELETE_REMOVED", BreakingCategory.Data,
        "Records that were deleted are shown again.",
        "Keep soft_delete, or delete those rows first.");

    internal static BreakingRule StoreChanged { get; } = new(
        "STORE_CHANGED", BreakingCategory.Data,
        "A service keeps its records in another store, and those of the old one stay behind.",
        "Copy the records, or keep the store first in repo_impl.");

    private static ImmutableArray<BreakingRule> Data => [TableRemoved, TableDropped, TableRenamed, ColumnRemoved, ColumnDropped, ColumnRenamed, ColumnNeedsValue, ColumnTypeChanged, ColumnNullChanged, StoredValueRemoved, UniqueOverRows, IndexChanged, SoftDeleteRemoved, StoreChanged];
}
