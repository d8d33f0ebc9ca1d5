using static Hatmax.Shared.Sqlite.SqlIdentifier;

namespace Hatmax.Shared.Sqlite;

/// <summary>Renames what a database still has under a former name. SQLite itself brings references, indexes and triggers along.</summary>
internal sealed class SchemaRenames(SqliteSchema schema, SqliteCatalog present)
{
    private readonly List<SchemaProblem> problems = [];
    private readonly List<(string Table, string Sql)> statements = [];

    /// <summary>Tables that are not called as before, or have a column that is not.</summary>
    internal HashSet<string> Tables { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The statements in their order, or why there can be none.</summary>
    internal (IReadOnlyList<(string Table, string Sql)> Statements, IReadOnlyList<SchemaProblem> Problems) Find()
    {
        foreach (var table in schema.Tables)
        {
            var name = Find(table.Name, Free(table.FormerNames, schema.Tables.Select(t => t.Name)), present.Tables.ContainsKey, $"a table {table.Name}", table.Name, table.Name);
            if (name is not null)
            {
                statements.Add((table.Name, $"ALTER TABLE {Quote(name)} RENAME TO {Quote(table.Name)}"));
                Tables.Add(table.Name);
            }

            if (present.Tables.TryGetValue(name ?? table.Name, out var columns))
            {
                FindColumns(table, columns);
            }
        }

        return (statements, problems);
    }

    /// <summary>Statements that drop indexes of renamed tables and columns which the schema has under another name: their definitions are the same.</summary>
    internal IEnumerable<(string Table, string Sql)> IndexStatements(SqliteCatalog wanted, SqliteCatalog renamed)
    {
        var missing = wanted.Indexes.Where(index => !renamed.Indexes.ContainsKey(index.Key)).Select(index => Definition(index.Key, index.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, index) in renamed.Indexes)
        {
            if (Tables.Contains(index.Table) && !wanted.Indexes.ContainsKey(name) && missing.Contains(Definition(name, index)))
            {
                yield return (index.Table, $"DROP INDEX {Quote(name)}");
            }
        }
    }

    private static string Definition(string name, SqliteCatalogIndex index)
    {
        var at = index.Sql.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? index.Sql : index.Sql.Remove(at, name.Length);
    }

    private void FindColumns(SqliteTable table, IReadOnlyDictionary<string, SqliteCatalogColumn> columns)
    {
        foreach (var column in table.Columns)
        {
            if (Find(column.Name, Free(column.FormerNames, table.Columns.Select(c => c.Name)), columns.ContainsKey, $"a column {column.Name}", table.Name, column.Name) is { } name)
            {
                statements.Add((table.Name, $"ALTER TABLE {Quote(table.Name)} RENAME COLUMN {Quote(name)} TO {Quote(column.Name)}"));
                Tables.Add(table.Name);
            }
        }
    }

    // What has a name today is not what had it before.
    private static List<string> Free(IReadOnlyList<string> formerNames, IEnumerable<string> taken) =>
        formerNames.Count == 0 ? [] : [.. formerNames.Except(taken, StringComparer.OrdinalIgnoreCase)];

    // The former name that is there; null when there is nothing to rename, or a person must say which of two holds the data.
    private string? Find(string name, List<string> formerNames, Func<string, bool> exists, string what, string table, string column)
    {
        var there = formerNames.Where(exists).ToList();
        if (there.Count == 0 || (there.Count == 1 && !exists(name)))
        {
            return there.FirstOrDefault();
        }

        var others = string.Join(" and ", there.Select(former => $"'{former}'"));
        problems.Add(new(
            table, column,
            exists(name) ? $"there is {what}, and also {others}, which it was called before" : $"{what} was called {others} before, and all of them are there",
            "Keep the one that holds the data under its name, and drop or rename the other"));
        return null;
    }
}
