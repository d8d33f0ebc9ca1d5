using Hatmax.Shared.Sqlite;
using Hatmax.Shared.Tests.Support;

namespace Hatmax.Shared.Tests.Sqlite;

public sealed class SchemaRenameTests : IDisposable
{
    private static readonly SqliteSchema Old = new(
        [
            Table("lists", "", "id TEXT NOT NULL PRIMARY KEY", "name TEXT NOT NULL"),
            Table("items", "", "id TEXT NOT NULL PRIMARY KEY", "list_id TEXT NOT NULL REFERENCES \"lists\" (\"id\") ON DELETE CASCADE", "text TEXT NOT NULL"),
        ],
        [Index("ux_lists_name", unique: true, "lists", "name"), Index("ix_items_list_id", unique: false, "items", "list_id")]);

    private static readonly SqliteSchema Middle = new(
        [
            Table("boards", "lists", "id TEXT NOT NULL PRIMARY KEY", "name TEXT NOT NULL"),
            Table("items", "", "id TEXT NOT NULL PRIMARY KEY", "board_id/list_id TEXT NOT NULL REFERENCES \"boards\" (\"id\") ON DELETE CASCADE", "text TEXT NOT NULL"),
        ],
        [Index("ux_boards_name", unique: true, "boards", "name"), Index("ix_items_board_id", unique: false, "items", "board_id")]);

    private static readonly SqliteSchema New = new(
        [
            Table("folders", "boards lists", "id TEXT NOT NULL PRIMARY KEY", "title/name TEXT NOT NULL", "note TEXT"),
            Table("entries", "items", "id TEXT NOT NULL PRIMARY KEY", "folder_id/board_id/list_id TEXT NOT NULL REFERENCES \"folders\" (\"id\") ON DELETE CASCADE", "label/text TEXT NOT NULL"),
        ],
        [Index("ux_folders_title", unique: true, "folders", "title"), Index("ix_entries_folder_id", unique: false, "entries", "folder_id")]);

    private readonly TemporaryDirectory directory = new();
    private readonly SqliteDatabase database;

    public SchemaRenameTests() => database = new SqliteDatabase(directory.File("a.db"));

    public void Dispose()
    {
        database.Dispose();
        directory.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rows_are_there_under_the_new_names(bool throughTheMiddle)
    {
        Fill();
        if (throughTheMiddle)
        {
            SqliteMigrator.Apply(database, Middle);
            Assert.Equal("ix_items_board_id,ux_boards_name", Indexes());
        }

        SqliteMigrator.Apply(database, New);
        Assert.Equal("Groceries", Scalar("SELECT title FROM folders WHERE id = 'l1'"));
        Assert.Equal("Buy milk", Scalar("SELECT label FROM entries WHERE folder_id = 'l1'"));
        Assert.Equal("entries,folders,hatmax_schema", Scalar("SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name)"));
        Assert.Equal("ix_entries_folder_id,ux_folders_title", Indexes());
        Assert.Equal(0L, Scalar("SELECT count(*) FROM pragma_foreign_key_check"));
        Execute("DELETE FROM folders WHERE id = 'l1'");
        Assert.Equal(0L, Scalar("SELECT count(*) FROM entries"));
    }

    [Fact]
    public void A_renamed_database_is_like_a_new_one_and_the_next_start_does_nothing()
    {
        Fill();
        SqliteMigrator.Apply(database, New with { Tables = [New.Tables[0] with { Columns = [.. New.Tables[0].Columns.Take(2)] }, New.Tables[1]] });
        using var fresh = new SqliteDatabase(directory.File("fresh.db"));
        SqliteMigrator.Apply(fresh, New);
        SqliteMigrator.Apply(database, New);
        var changes = Scalar("PRAGMA schema_version");
        SqliteMigrator.Apply(database, New);
        Assert.Equal(changes, Scalar("PRAGMA schema_version"));
        const string Columns = "SELECT group_concat(m.name || '.' || c.name || ' ' || c.type || c.\"notnull\") FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1";
        Assert.Equal(fresh.Scalar(Columns), Scalar(Columns));
        Assert.Equal("folders", Scalar("SELECT \"table\" FROM pragma_foreign_key_list('entries')"));
    }

    [Fact]
    public void Two_that_could_hold_the_data_are_a_question_for_a_person()
    {
        Fill();
        Execute("CREATE TABLE folders (id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL)");
        Execute("ALTER TABLE items ADD COLUMN label TEXT NOT NULL DEFAULT ''");
        Execute("ALTER TABLE items RENAME TO entries");
        var exception = Assert.Throws<SchemaChangeException>(() => SqliteMigrator.Apply(database, New));
        Assert.Equal(["folders.folders", "entries.label"], exception.Problems.Select(p => p.Table + "." + p.Column));
        Assert.Contains("there is a table folders, and also 'lists', which it was called before", exception.Message, StringComparison.Ordinal);
        Assert.Equal("Groceries", Scalar("SELECT name FROM lists"));

        Execute("DROP TABLE folders");
        Execute("CREATE TABLE boards (id TEXT)");
        exception = Assert.Throws<SchemaChangeException>(() => SqliteMigrator.Apply(database, New));
        Assert.Contains("was called 'boards' and 'lists' before, and all of them are there", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_has_today_is_not_taken_from_it()
    {
        Fill();
        var split = Old with { Tables = [.. Old.Tables, Table("boards", "lists", "id TEXT NOT NULL PRIMARY KEY", "title/id/name TEXT")] };
        SqliteMigrator.Apply(database, split);
        Assert.Equal("Groceries", Scalar("SELECT name FROM lists"));
        Assert.Equal(0L, Scalar("SELECT count(*) FROM boards"));
    }

    [Fact]
    public void An_index_of_your_own_stays()
    {
        Fill();
        Execute("CREATE INDEX mine ON lists (name, id)");
        SqliteMigrator.Apply(database, New);
        Assert.Equal("ix_entries_folder_id,mine,ux_folders_title", Indexes());
    }

    [Fact]
    public void A_rename_that_another_change_stops_is_taken_back()
    {
        Fill();
        var wrong = New with { Tables = [Table("folders", "lists", "id TEXT NOT NULL PRIMARY KEY", "title/name INTEGER NOT NULL"), New.Tables[1]] };
        Assert.Throws<SchemaChangeException>(() => SqliteMigrator.Apply(database, wrong));
        Assert.Equal("Groceries", Scalar("SELECT name FROM lists"));
    }

    [Fact]
    public async Task Processes_that_start_together_rename_once()
    {
        Fill();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            await using var own = new SqliteDatabase(directory.File("a.db"));
            await SqliteMigrator.ApplyAsync(own, New);
        })));
        Assert.Equal("Groceries", Scalar("SELECT title FROM folders"));
        Assert.Equal(2L, Scalar("SELECT count(*) FROM hatmax_schema"));
    }

    private void Fill()
    {
        SqliteMigrator.Apply(database, Old);
        Execute("INSERT INTO lists VALUES ('l1', 'Groceries')");
        Execute("INSERT INTO items VALUES ('i1', 'l1', 'Buy milk')");
    }

    private object? Indexes() => Scalar("SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name)");

    private static string Index(string name, bool unique, string table, string column) =>
        $"CREATE {(unique ? "UNIQUE " : "")}INDEX IF NOT EXISTS \"{name}\" ON \"{table}\" (\"{column}\")";

    // A column is written as name/former/older and its definition.
    private static SqliteTable Table(string name, string former, params string[] columns)
    {
        var parts = columns.Select(column => (Names: column[..column.IndexOf(' ')].Split('/'), Definition: column[(column.IndexOf(' ') + 1)..])).ToList();
        return new SqliteTable(
            name,
            $"CREATE TABLE \"{name}\" ({string.Join(", ", parts.Select(part => $"\"{part.Names[0]}\" {part.Definition}"))})",
            [.. parts.Select(part => new SqliteColumn(part.Names[0], part.Definition, part.Definition.Contains("NOT NULL", StringComparison.Ordinal), HasDefault: false) { FormerNames = part.Names[1..] })])
        {
            FormerNames = former.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        };
    }

    private object? Scalar(string sql) => database.Scalar(sql);

    private void Execute(string sql) => database.Execute(sql);
}
