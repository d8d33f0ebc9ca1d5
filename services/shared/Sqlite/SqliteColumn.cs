namespace Hatmax.Shared.Sqlite;

/// <summary>A column that a table must have.</summary>
/// <param name="Name">The name, unquoted.</param>
/// <param name="Definition">What follows the name in CREATE TABLE, such as <c>TEXT NOT NULL DEFAULT ''</c>.</param>
/// <param name="NotNull">Whether the definition says NOT NULL.</param>
/// <param name="HasDefault">Whether the definition has a default other than NULL.</param>
public sealed record SqliteColumn(string Name, string Definition, bool NotNull, bool HasDefault)
{
    /// <summary>Names that the column had before. One that is there under such a name is renamed.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];
}
