namespace Hatmax.Shared.Sqlite;

/// <summary>A table that a database must have.</summary>
/// <param name="Name">The name, unquoted.</param>
/// <param name="CreateSql">The CREATE TABLE statement.</param>
/// <param name="Columns">Its columns; those that an older table lacks are added one by one.</param>
public sealed record SqliteTable(string Name, string CreateSql, IReadOnlyList<SqliteColumn> Columns)
{
    /// <summary>Names that the table had before. One that is there under such a name is renamed.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];

    /// <summary>Columns that it had before and that are dropped with their data where they are there.</summary>
    public IReadOnlyList<string> DroppedColumns { get; init; } = [];
}
