using Microsoft.Data.Sqlite;
using static Hatmax.Shared.Sqlite.SqlIdentifier;

namespace Hatmax.Shared.Sqlite;

/// <summary>Drops what a schema names as dropped and a database still has. What is in the schema is never dropped.</summary>
/// <param name="command">Makes a command in the transaction of the migration.</param>
/// <param name="schema">The schema.</param>
/// <param name="present">What the database has after the renames.</param>
internal sealed class SchemaDrops(Func<string, SqliteCommand> command, SqliteSchema schema, SqliteCatalog present)
{
    /// <summary>The columns that are there and go, each with its table.</summary>
    internal IReadOnlyList<StoredData> Columns { get; } =
    [
        .. from table in schema.Tables
           where table.DroppedColumns.Count > 0 && present.Tables.ContainsKey(table.Name)
           from column in table.DroppedColumns.Except(table.Columns.Select(c => c.Name), StringComparer.OrdinalIgnoreCase)
           where present.Tables[table.Name].ContainsKey(column)
           select new StoredData(table.Name, column),
    ];

    /// <summary>The tables that are there and go.</summary>
    internal IReadOnlyList<StoredData> Tables { get; } = schema.DroppedTables.Count == 0 ? [] :
    [
        .. schema.DroppedTables.Except(schema.Tables.Select(t => t.Name), StringComparer.OrdinalIgnoreCase)
            .Where(present.Tables.ContainsKey)
            .Select(name => new StoredData(name, null)),
    ];

    /// <summary>The statements that drop the columns, each after the indexes that cover it.</summary>
    internal IEnumerable<(string Table, string Sql)> ColumnStatements()
    {
        var dropped = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (table, column) in Columns)
        {
            foreach (var (name, index) in present.Indexes)
            {
                if (string.Equals(index.Table, table, StringComparison.OrdinalIgnoreCase) && !dropped.Contains(name) && Covers(name, column!))
                {
                    dropped.Add(name);
                    yield return (table, $"DROP INDEX {Quote(name)}");
                }
            }

            yield return (table, $"ALTER TABLE {Quote(table)} DROP COLUMN {Quote(column!)}");
        }
    }

    /// <summary>
    /// The statements that drop the tables, each before those it refers to, because SQLite deletes the rows first; or the references that stand in the way:
    /// SQLite inserts no row into a table that refers to one that is not there.
    /// </summary>
    internal (IReadOnlyList<(string Table, string Sql)> Statements, IReadOnlyList<SchemaProblem> Problems) FindTables()
    {
        var open = Tables.Select(t => t.Table).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (open.Count == 0)
        {
            return ([], []);
        }

        var references = References().Where(r => open.Contains(r.To)).ToList();
        var problems = references.Where(r => !open.Contains(r.From)).Select(r => new SchemaProblem(
            r.From, r.Column, $"the column refers to the table {r.To}, which is to be dropped",
            "Drop the column or its table as well, or keep the other table")).ToList();

        // Tables that refer to each other have no order. Until the commit nobody asks whether references lead anywhere, but for those that restrict.
        var statements = new List<(string Table, string Sql)> { (Tables[0].Table, "PRAGMA defer_foreign_keys = ON") };
        while (open.Count > 0)
        {
            var next = open.FirstOrDefault(name => !IsReferred(name, restricts: false)) ?? open.FirstOrDefault(name => !IsReferred(name, restricts: true)) ?? open.First();
            open.Remove(next);
            statements.Add((next, $"DROP TABLE {Quote(next)}"));
        }

        return (statements, problems);

        bool IsReferred(string name, bool restricts) =>
            references.Exists(r => Is(r.To, name) && !Is(r.From, name) && open.Contains(r.From) && (!restricts || Is(r.OnDelete, "RESTRICT")));
    }

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private bool Covers(string index, string column) =>
        command("SELECT EXISTS (SELECT 1 FROM pragma_index_info($index) WHERE name = $column COLLATE NOCASE)").Bind("$index", index).Bind("$column", column).ExecuteScalar() is 1L;

    private List<(string From, string Column, string To, string OnDelete)> References()
    {
        var references = new List<(string, string, string, string)>();
        using var reader = command("SELECT m.name, f.\"from\", f.\"table\", f.on_delete FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'").ExecuteReader();
        while (reader.Read())
        {
            references.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        }

        return references;
    }
}
