using Hatmax.Shared.Sqlite;
using Hatmax.Shared.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Tests.Sqlite;

public sealed class SqliteMigratorTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private readonly SqliteDatabase database;

    public SqliteMigratorTests() => database = new SqliteDatabase(directory.File("a.db"));

    public void Dispose()
    {
        database.Dispose();
        directory.Dispose();
    }

    [Fact]
    public void A_schema_is_applied_once_and_noted()
    {
        var schema = Schema(["id TEXT NOT NULL PRIMARY KEY", "name TEXT NOT NULL"], "CREATE UNIQUE INDEX notes_name ON notes (name)");
        SqliteMigrator.Apply(database, schema);
        var changes = Scalar("PRAGMA schema_version");
        SqliteMigrator.Apply(database, schema);
        Assert.Equal(changes, Scalar("PRAGMA schema_version"));
        Assert.Equal(1L, Scalar("PRAGMA user_version"));
        Assert.Equal(1L, Scalar("SELECT count(*) FROM hatmax_schema"));
        Assert.Equal(schema.Fingerprint, Scalar("SELECT fingerprint FROM hatmax_schema"));
        Assert.EndsWith("Z", (string)Scalar("SELECT applied_at FROM hatmax_schema")!, StringComparison.Ordinal);
        Execute("INSERT INTO notes VALUES ('1', 'x')");
        Assert.Throws<SqliteException>(() => Execute("INSERT INTO notes VALUES ('2', 'x')"));
    }

    [Fact]
    public void Columns_tables_and_indexes_are_added_and_rows_kept()
    {
        SqliteMigrator.Apply(database, Schema(["id TEXT NOT NULL PRIMARY KEY"]));
        Execute("INSERT INTO notes VALUES ('1')");
        var next = Schema(["id TEXT NOT NULL PRIMARY KEY", "colour TEXT NOT NULL DEFAULT 'blue'", "note TEXT"], "CREATE INDEX notes_colour ON notes (colour)");
        next = next with { Tables = [.. next.Tables, Table("others", ["id INTEGER PRIMARY KEY"])] };
        SqliteMigrator.Apply(database, next);
        Assert.Equal("blue", Scalar("SELECT colour FROM notes"));
        Assert.Equal(0L, Scalar("SELECT count(*) FROM others"));
        Assert.Equal(2L, Scalar("PRAGMA user_version"));
        Assert.Equal("notes_colour", Scalar("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"));
    }

    [Fact]
    public void A_required_column_can_join_an_empty_table()
    {
        SqliteMigrator.Apply(database, Schema(["id TEXT NOT NULL PRIMARY KEY"]));
        SqliteMigrator.Apply(database, Schema(["id TEXT NOT NULL PRIMARY KEY", "name TEXT NOT NULL"]));
        Assert.Throws<SqliteException>(() => Execute("INSERT INTO notes (id) VALUES ('1')"));
    }

    [Fact]
    public void Nothing_is_dropped()
    {
        SqliteMigrator.Apply(database, Schema(["id TEXT NOT NULL PRIMARY KEY", "old TEXT", "odd TEXT NOT NULL DEFAULT ''"]));
        Execute("INSERT INTO notes VALUES ('1', 'kept', '')");
        SqliteMigrator.Apply(database, Schema(["id TEXT NOT NULL PRIMARY KEY"]));
        Assert.Equal("kept", Scalar("SELECT old FROM notes"));
    }

    [Theory]
    [InlineData("name TEXT NOT NULL", "name", "without a default, and the table has rows")]
    [InlineData("kept INTEGER NOT NULL", "kept", "has type TEXT and should have INTEGER")]
    [InlineData("kept TEXT", "kept", "is NOT NULL and should allow NULL")]
    [InlineData("loose TEXT NOT NULL DEFAULT ''", "loose", "allows NULL and should not")]
    public void Unsafe_changes_stop_before_anything_happens(string column, string name, string cause)
    {
        SqliteMigrator.Apply(database, Schema(["id TEXT NOT NULL PRIMARY KEY", "kept TEXT NOT NULL", "loose TEXT"]));
        Execute("INSERT INTO notes VALUES ('1', 'x', NULL)");
        var columns = new List<string> { "id TEXT NOT NULL PRIMARY KEY", "kept TEXT NOT NULL", "loose TEXT", "added TEXT" };
        columns.RemoveAll(old => old.StartsWith(name + " ", StringComparison.Ordinal));
        columns.Add(column);
        var exception = Assert.Throws<SchemaChangeException>(() => SqliteMigrator.Apply(database, Schema([.. columns])));
        var problem = Assert.Single(exception.Problems);
        Assert.Equal(("notes", name), (problem.Table, problem.Column));
        Assert.Contains(cause, problem.Cause, StringComparison.Ordinal);
        Assert.Contains("notes." + name, exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem.Remedy, exception.Message, StringComparison.Ordinal);
        Assert.Equal(0L, Scalar("SELECT count(*) FROM pragma_table_info('notes') WHERE name = 'added'"));
    }

    [Fact]
    public void A_leftover_that_blocks_inserts_is_told_together_with_the_rest()
    {
        SqliteMigrator.Apply(database, Schema(["id TEXT NOT NULL PRIMARY KEY", "gone TEXT NOT NULL", "size TEXT"], "CREATE INDEX notes_size ON notes (size)"));
        var exception = Assert.Throws<SchemaChangeException>(
            () => SqliteMigrator.Apply(database, Schema(["id TEXT NOT NULL PRIMARY KEY", "size INTEGER"], "CREATE INDEX notes_size ON notes (size, id)")));
        Assert.Equal(["gone", "size", "notes_size"], exception.Problems.Select(problem => problem.Column));
    }

    [Fact]
    public void What_sqlite_refuses_is_a_clear_error_and_leaves_nothing()
    {
        SqliteMigrator.Apply(database, Schema(["id TEXT NOT NULL PRIMARY KEY", "name TEXT"]));
        Execute("INSERT INTO notes VALUES ('1', 'x'), ('2', 'x')");
        var exception = Assert.Throws<SchemaChangeException>(
            () => SqliteMigrator.Apply(database, Schema(["id TEXT NOT NULL PRIMARY KEY", "name TEXT", "more TEXT"], "CREATE UNIQUE INDEX notes_name ON notes (name)")));
        Assert.IsType<SqliteException>(exception.InnerException);
        Assert.Contains("share a value", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0L, Scalar("SELECT count(*) FROM pragma_table_info('notes') WHERE name = 'more'"));

        var unique = Assert.Throws<SchemaChangeException>(() => SqliteMigrator.Apply(database, Schema(["id TEXT NOT NULL PRIMARY KEY", "name TEXT", "more TEXT UNIQUE"])));
        Assert.Contains("by hand", unique.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Processes_that_start_together_take_turns()
    {
        var schema = Schema(["id TEXT NOT NULL PRIMARY KEY", "name TEXT"], "CREATE INDEX notes_name ON notes (name)");
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            await using var own = new SqliteDatabase(directory.File("b.db"));
            await SqliteMigrator.ApplyAsync(own, schema);
        })));
        await using var check = new SqliteDatabase(directory.File("b.db"));
        await using var session = await check.ReadAsync(CancellationToken.None);
        Assert.Equal(1L, session.Command("SELECT count(*) FROM hatmax_schema").ExecuteScalar());
    }

    [Fact]
    public void Fingerprints_tell_schemas_apart()
    {
        var schema = Schema(["id TEXT"]);
        Assert.Equal(64, schema.Fingerprint.Length);
        Assert.Equal(schema.Fingerprint, Schema(["id TEXT"]).Fingerprint);
        Assert.NotEqual(schema.Fingerprint, Schema(["id TEXT NOT NULL"]).Fingerprint);
        Assert.NotEqual(schema.Fingerprint, Schema(["id TEXT"], "CREATE INDEX a ON notes (id)").Fingerprint);
    }

    private static SqliteSchema Schema(string[] columns, params string[] indexes) => new([Table("notes", columns)], indexes);

    private static SqliteTable Table(string name, string[] columns)
        => new(
            name,
            $"CREATE TABLE {name} ({string.Join(", ", columns)})",
            [.. columns.Select(column => new SqliteColumn(
                column[..column.IndexOf(' ')],
                column[(column.IndexOf(' ') + 1)..],
                column.Contains("NOT NULL", StringComparison.Ordinal),
                column.Contains("DEFAULT", StringComparison.Ordinal)))]);

    private object? Scalar(string sql) => database.Scalar(sql);

    private void Execute(string sql) => database.Execute(sql);
}
