using Hatmax.Shared.Sqlite;
using Hatmax.Shared.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Tests.Sqlite;

public sealed class SchemaDropTests : IDisposable
{
    private const string Lists = "CREATE TABLE \"lists\" (\"id\" TEXT NOT NULL PRIMARY KEY, \"name\" TEXT NOT NULL, \"nickname\" TEXT NOT NULL, \"note\" TEXT)";

    private static readonly SqliteSchema Old = new(
        [
            new("people", "CREATE TABLE people (id TEXT NOT NULL PRIMARY KEY)", [Column("id", "TEXT NOT NULL PRIMARY KEY")]),
            new("lists", Lists, [Column("id", "TEXT NOT NULL PRIMARY KEY"), Column("name", "TEXT NOT NULL"), Column("nickname", "TEXT NOT NULL"), Column("note", "TEXT")]),
            new(
                "items",
                "CREATE TABLE items (id TEXT NOT NULL PRIMARY KEY, list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, owner_id TEXT REFERENCES people (id), text TEXT NOT NULL)",
                [Column("id", "TEXT NOT NULL PRIMARY KEY"), Column("list_id", "TEXT NOT NULL"), Column("owner_id", "TEXT"), Column("text", "TEXT NOT NULL")]),
        ],
        [
            "CREATE UNIQUE INDEX ux_lists_nickname ON lists (nickname)",
            "CREATE INDEX ix_lists_name ON lists (name)",
            "CREATE INDEX ix_items_list_id ON items (list_id)",
            "CREATE INDEX ix_items_owner_id ON items (owner_id)",
        ]);

    private readonly TemporaryDirectory directory = new();
    private readonly SqliteDatabase database;

    public SchemaDropTests()
    {
        database = new SqliteDatabase(directory.File("a.db"));
        SqliteMigrator.Apply(database, Old);
        Execute("INSERT INTO people VALUES ('p1')");
        Execute("INSERT INTO lists VALUES ('l1', 'Groceries', 'g', 'kept'), ('l2', 'Chores', 'c', NULL)");
        Execute("INSERT INTO items VALUES ('i1', 'l1', 'p1', 'Buy milk'), ('i2', 'l2', NULL, 'Sweep')");
    }

    public void Dispose()
    {
        database.Dispose();
        directory.Dispose();
    }

    [Fact]
    public void A_named_column_goes_and_all_else_stays()
    {
        Execute("CREATE INDEX mine ON lists (name, nickname)");
        var report = SqliteMigrator.Apply(database, Without(["lists.nickname"], dropped: ["nickname", "NickName", "never_there"]));
        Assert.Equal([new StoredData("lists", "nickname")], report.Dropped);
        Assert.Empty(report.Leftovers);
        Assert.Equal("id,name,note", Columns("lists"));
        Assert.Equal("Groceries kept|Chores ", Scalar("SELECT group_concat(name || ' ' || ifnull(note, ''), '|') FROM lists"));
        Assert.Equal("Buy milk,Sweep", Scalar("SELECT group_concat(text) FROM items"));
        Assert.Equal("ix_items_list_id,ix_items_owner_id,ix_lists_name", Indexes());
        Assert.Equal(0L, Scalar("SELECT count(*) FROM pragma_foreign_key_check"));
        Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
        Execute("INSERT INTO lists VALUES ('l3', 'Books', NULL)");
        Execute("DELETE FROM lists WHERE id = 'l1'");
        Assert.Equal("Sweep", Scalar("SELECT group_concat(text) FROM items"));
    }

    [Fact]
    public void The_next_start_has_nothing_to_do()
    {
        var schema = Without(["lists.nickname", "items"], ["nickname"], ["items"]);
        Assert.Equal(2, SqliteMigrator.Apply(database, schema).Dropped.Count);
        var changes = Scalar("PRAGMA schema_version");
        var report = SqliteMigrator.Apply(database, schema);
        Assert.Empty(report.Dropped);
        Assert.Equal(changes, Scalar("PRAGMA schema_version"));

        using var fresh = new SqliteDatabase(directory.File("fresh.db"));
        Assert.Empty(SqliteMigrator.Apply(fresh, schema).Dropped);
    }

    [Fact]
    public void What_is_not_named_stays_and_is_told()
    {
        Execute("ALTER TABLE lists ADD COLUMN mine TEXT");
        var report = SqliteMigrator.Apply(database, Without(["lists.note", "items.owner_id", "people"]));
        Assert.Empty(report.Dropped);
        Assert.Equal([new("lists", "note"), new("lists", "mine"), new StoredData("items", "owner_id")], report.Leftovers);
        Assert.Equal("kept", Scalar("SELECT note FROM lists WHERE id = 'l1'"));
        Assert.Equal("p1", Scalar("SELECT id FROM people"));
    }

    [Fact]
    public void A_leftover_that_blocks_inserts_stops_the_start_until_it_is_named()
    {
        var exception = Assert.Throws<SchemaChangeException>(() => SqliteMigrator.Apply(database, Without(["lists.nickname"])));
        Assert.Contains("lists.nickname: a column that the schema no longer has is NOT NULL without a default", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Name it under drop of the model or aggregate", exception.Message, StringComparison.Ordinal);
        SqliteMigrator.Apply(database, Without(["lists.nickname"], ["nickname"]));
        Execute("INSERT INTO lists VALUES ('l3', 'Books', NULL)");
    }

    [Fact]
    public void What_the_schema_has_is_never_dropped()
    {
        var schema = Old with { DroppedTables = ["LISTS"], Tables = [.. Old.Tables.Select(t => t with { DroppedColumns = ["NAME", "id"] })] };
        Assert.Empty(SqliteMigrator.Apply(database, schema).Dropped);
        Assert.Equal("Groceries,Chores", Scalar("SELECT group_concat(name) FROM (SELECT name FROM lists ORDER BY id)"));
    }

    [Fact]
    public void Tables_go_children_first_whatever_the_order()
    {
        var report = SqliteMigrator.Apply(database, Without(["lists", "items"], tables: ["lists", "items", "never_there"]));
        Assert.Equal(["lists", "items"], report.Dropped.Select(d => d.Table));
        Assert.Equal("hatmax_schema,people", Tables());
        Assert.Equal("p1", Scalar("SELECT id FROM people"));
    }

    [Fact]
    public void A_table_that_another_refers_to_stays_until_the_reference_goes()
    {
        var exception = Assert.Throws<SchemaChangeException>(() => SqliteMigrator.Apply(database, Without(["items.owner_id", "people"], tables: ["people"])));
        Assert.Contains("items.owner_id: the column refers to the table people, which is to be dropped", exception.Message, StringComparison.Ordinal);
        Assert.Equal("p1", Scalar("SELECT owner_id FROM items WHERE id = 'i1'"));
        Assert.Equal(1L, Scalar("SELECT count(*) FROM people"));

        var report = SqliteMigrator.Apply(database, Without(["items.owner_id", "people"], ["owner_id"], ["people"]));
        Assert.Equal([new("items", "owner_id"), new StoredData("people", null)], report.Dropped);
        Assert.Equal("hatmax_schema,items,lists", Tables());
        Assert.Equal("lists", Scalar("SELECT group_concat(\"table\") FROM pragma_foreign_key_list('items')"));
        Execute("INSERT INTO items VALUES ('i3', 'l1', 'Eggs')");
    }

    [Fact]
    public void Tables_that_refer_to_themselves_and_to_each_other_go_too()
    {
        Execute("CREATE TABLE nodes (id TEXT PRIMARY KEY, parent_id TEXT REFERENCES nodes (id), peer_id TEXT REFERENCES peers (id))");
        Execute("CREATE TABLE peers (id TEXT PRIMARY KEY, node_id TEXT NOT NULL REFERENCES nodes (id))");
        Execute("INSERT INTO nodes VALUES ('a', NULL, NULL), ('b', 'a', NULL)");
        Execute("INSERT INTO peers VALUES ('p', 'a'), ('q', 'b')");
        Execute("UPDATE nodes SET peer_id = 'p'");
        Execute("CREATE TABLE roots (id TEXT PRIMARY KEY, best_id TEXT REFERENCES leaves (id))");
        Execute("CREATE TABLE leaves (id TEXT PRIMARY KEY, root_id TEXT NOT NULL REFERENCES roots (id) ON DELETE RESTRICT)");
        Execute("INSERT INTO roots VALUES ('r', NULL)");
        Execute("INSERT INTO leaves VALUES ('l', 'r')");
        Execute("UPDATE roots SET best_id = 'l'");
        SqliteMigrator.Apply(database, Old with { DroppedTables = ["nodes", "peers", "roots", "leaves"] });
        Assert.Equal("hatmax_schema,items,lists,people", Tables());
    }

    [Theory]
    [InlineData("CREATE TABLE odd (id TEXT NOT NULL PRIMARY KEY, gone TEXT UNIQUE)")]
    [InlineData("CREATE TABLE odd (id TEXT NOT NULL PRIMARY KEY, gone TEXT, CHECK (gone <> ''))")]
    [InlineData("CREATE TABLE odd (id TEXT NOT NULL, gone TEXT, PRIMARY KEY (id, gone))")]
    [InlineData("CREATE TABLE odd (id TEXT NOT NULL PRIMARY KEY, gone TEXT, FOREIGN KEY (gone) REFERENCES people (id))")]
    public void A_constraint_that_the_generator_does_not_write_is_for_a_person_to_change(string table)
    {
        Execute(table);
        Execute("INSERT INTO odd VALUES ('o1', 'p1')");
        var odd = new SqliteTable("odd", "CREATE TABLE odd (id TEXT NOT NULL PRIMARY KEY)", [Column("id", "TEXT NOT NULL PRIMARY KEY")]) { DroppedColumns = ["gone"] };
        var schema = Without(["lists.nickname"], ["nickname"]);
        var exception = Assert.Throws<SchemaChangeException>(
            () => SqliteMigrator.Apply(database, schema with { Tables = [.. schema.Tables, odd] }));
        Assert.IsType<SqliteException>(exception.InnerException);
        Assert.Contains("Make this change by hand, then start again", exception.Message, StringComparison.Ordinal);
        Assert.Equal("p1", Scalar("SELECT gone FROM odd"));
        Assert.Equal("g,c", Scalar("SELECT group_concat(nickname) FROM (SELECT nickname FROM lists ORDER BY id)"));
        Assert.Equal("ux_lists_nickname", Scalar("SELECT name FROM sqlite_master WHERE name = 'ux_lists_nickname'"));
    }

    [Fact]
    public void A_renamed_table_loses_its_named_columns_too()
    {
        var board = new SqliteTable("boards", Lists.Replace("\"lists\"", "\"boards\"", StringComparison.Ordinal).Replace(", \"nickname\" TEXT NOT NULL", "", StringComparison.Ordinal), [])
        {
            FormerNames = ["lists"],
            DroppedColumns = ["nickname"],
        };
        var report = SqliteMigrator.Apply(database, new([board], []));
        Assert.Equal([new StoredData("boards", "nickname")], report.Dropped);
        Assert.Equal("id,name,note", Columns("boards"));
        Assert.Equal("Groceries,Chores", Scalar("SELECT group_concat(name) FROM (SELECT name FROM boards ORDER BY id)"));
    }

    [Fact]
    public async Task Processes_that_start_together_drop_once()
    {
        var schema = Without(["lists.nickname", "items"], ["nickname"], ["items"]);
        var reports = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            await using var own = new SqliteDatabase(directory.File("a.db"));
            return await SqliteMigrator.ApplyAsync(own, schema);
        })));
        Assert.Equal(2, reports.Sum(report => report.Dropped.Count));
        Assert.Equal("Groceries,Chores", Scalar("SELECT group_concat(name) FROM (SELECT name FROM lists ORDER BY id)"));
    }

    // The old schema without tables ("items") and columns ("lists.note"); dropped columns are named at every table.
    private static SqliteSchema Without(string[] gone, string[]? dropped = null, string[]? tables = null) => new(
        [
            .. Old.Tables.Where(t => !gone.Contains(t.Name)).Select(t =>
            {
                var columns = t.CreateSql[(t.CreateSql.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(", ")
                    .Where(line => !gone.Contains($"{t.Name}.{line.Split(' ')[0].Trim('"')}")).ToList();
                return new SqliteTable(t.Name, $"CREATE TABLE {t.Name} ({string.Join(", ", columns)})", [.. t.Columns.Where(c => !gone.Contains($"{t.Name}.{c.Name}"))]) { DroppedColumns = dropped ?? [] };
            }),
        ],
        [.. Old.Indexes.Where(index => !gone.Any(name => index.Contains($" ON {name} (", StringComparison.Ordinal) || index.EndsWith($" ON {name.Replace(".", " (", StringComparison.Ordinal)})", StringComparison.Ordinal)))])
    {
        DroppedTables = tables ?? [],
    };

    private static SqliteColumn Column(string name, string definition) => new(name, definition, definition.Contains("NOT NULL", StringComparison.Ordinal), HasDefault: false);

    private object? Tables() => Scalar("SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name)");

    private object? Indexes() => Scalar("SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name)");

    private object? Columns(string table) => Scalar($"SELECT group_concat(name) FROM pragma_table_info('{table}')");

    private object? Scalar(string sql) => database.Scalar(sql);

    private void Execute(string sql) => database.Execute(sql);
}
