using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Sqlite;

/// <summary>The tables, columns and indexes that a database has. Names compare without case, as in SQLite.</summary>
internal sealed record SqliteCatalog(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, SqliteCatalogColumn>> Tables,
    IReadOnlyDictionary<string, SqliteCatalogIndex> Indexes)
{
    internal static SqliteCatalog Read(Func<string, SqliteCommand> command)
    {
        var names = new List<string>();
        var indexes = new Dictionary<string, SqliteCatalogIndex>(StringComparer.OrdinalIgnoreCase);
        using (var reader = command("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL").ExecuteReader())
        {
            while (reader.Read())
            {
                if (reader.GetString(0) is "table")
                {
                    names.Add(reader.GetString(1));
                }
                else if (reader.GetString(0) is "index")
                {
                    indexes.Add(reader.GetString(1), new(reader.GetString(2), reader.GetString(3)));
                }
            }
        }

        var tables = new Dictionary<string, IReadOnlyDictionary<string, SqliteCatalogColumn>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            tables.Add(name, ReadColumns(command, name));
        }

        return new(tables, indexes);
    }

    private static Dictionary<string, SqliteCatalogColumn> ReadColumns(Func<string, SqliteCommand> command, string table)
    {
        var columns = new Dictionary<string, SqliteCatalogColumn>(StringComparer.OrdinalIgnoreCase);
        using var reader = command("SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info($table)").Bind("$table", table).ExecuteReader();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0), new(reader.GetString(1), reader.GetFlag(2), !reader.IsDBNull(3), reader.GetFlag(4)));
        }

        return columns;
    }
}
