using Microsoft.Data.Sqlite;
using static Hatmax.Shared.Sqlite.SqlIdentifier;

namespace Hatmax.Shared.Sqlite;

/// <summary>What separates a database from its schema: the statements that bring it there, or the problems in the way.</summary>
internal static class SchemaComparison
{
    internal static List<SchemaProblem> FindProblems(Func<string, SqliteCommand> command, SqliteSchema schema, SqliteCatalog wanted, SqliteCatalog present)
    {
        var problems = new List<SchemaProblem>();
        foreach (var table in schema.Tables)
        {
            if (present.Tables.TryGetValue(table.Name, out var columns))
            {
                FindMissing(problems, command, table, columns);
                FindChanged(problems, table.Name, wanted.Tables[table.Name], columns);
            }
        }

        foreach (var (name, index) in wanted.Indexes)
        {
            if (present.Indexes.TryGetValue(name, out var old) && !string.Equals(old.Sql, index.Sql, StringComparison.Ordinal))
            {
                problems.Add(new(index.Table, name, $"the index is defined as \"{old.Sql}\" and should be \"{index.Sql}\"", $"Run DROP INDEX {Quote(name)}; the next start makes the new one"));
            }
        }

        return problems;
    }

    internal static IEnumerable<(string Table, string Sql)> Statements(SqliteSchema schema, SqliteCatalog wanted, SqliteCatalog present)
    {
        foreach (var table in schema.Tables)
        {
            if (!present.Tables.TryGetValue(table.Name, out var columns))
            {
                yield return (table.Name, table.CreateSql);
                continue;
            }

            foreach (var column in table.Columns)
            {
                if (!columns.ContainsKey(column.Name))
                {
                    yield return (table.Name, $"ALTER TABLE {Quote(table.Name)} ADD COLUMN {Quote(column.Name)} {column.Definition}");
                }
            }
        }

        foreach (var (name, index) in wanted.Indexes)
        {
            if (!present.Indexes.ContainsKey(name))
            {
                yield return (index.Table, index.Sql);
            }
        }
    }

    internal static List<StoredData> FindLeftovers(SqliteSchema schema, SqliteCatalog wanted, SqliteCatalog present)
    {
        var leftovers = new List<StoredData>();
        foreach (var table in schema.Tables)
        {
            if (present.Tables.TryGetValue(table.Name, out var columns))
            {
                var known = wanted.Tables[table.Name];
                leftovers.AddRange(columns.Keys.Where(name => !known.ContainsKey(name)).Select(name => new StoredData(table.Name, name)));
            }
        }

        return leftovers;
    }

    private static void FindMissing(
        List<SchemaProblem> problems, Func<string, SqliteCommand> command, SqliteTable table, IReadOnlyDictionary<string, SqliteCatalogColumn> columns)
    {
        foreach (var column in table.Columns)
        {
            if (!columns.ContainsKey(column.Name) && column.NotNull && !column.HasDefault && HasRows(command, table.Name))
            {
                problems.Add(new(table.Name, column.Name, "the new column is NOT NULL without a default, and the table has rows", "Give the field a default or make it nullable"));
            }
        }
    }

    private static void FindChanged(
        List<SchemaProblem> problems, string table, IReadOnlyDictionary<string, SqliteCatalogColumn> wanted, IReadOnlyDictionary<string, SqliteCatalogColumn> present)
    {
        foreach (var (name, old) in present)
        {
            if (!wanted.TryGetValue(name, out var column))
            {
                if (old.NotNull && !old.HasDefault && !old.IsKey)
                {
                    problems.Add(new(table, name, "a column that the schema no longer has is NOT NULL without a default, so no row can be inserted", "Name it under drop of the model or aggregate to drop it with its data, or bring the field back"));
                }
            }
            else if (!string.Equals(old.Type, column.Type, StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(new(table, name, $"the column has type {old.Type} and should have {column.Type}", "Convert it in a rebuilt table, or use another field name"));
            }
            else if (old.NotNull != column.NotNull && !old.IsKey)
            {
                var cause = column.NotNull ? "the column allows NULL and should not" : "the column is NOT NULL and should allow NULL";
                problems.Add(new(table, name, cause, "Rebuild the table with the new definition, or keep the field as it was"));
            }
        }
    }

    private static bool HasRows(Func<string, SqliteCommand> command, string table)
        => command($"SELECT EXISTS (SELECT 1 FROM {Quote(table)})").ExecuteScalar() is 1L;
}
