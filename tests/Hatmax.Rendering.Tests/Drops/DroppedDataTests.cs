using Hatmax.Rendering.Tests.Compilation;
using Hatmax.Shared.Sqlite;

namespace Hatmax.Rendering.Tests.Drops;

/// <summary>Schemas that are generated from a spec that lost something, on the database file of the spec of before.</summary>
public sealed class DroppedDataTests : IDisposable
{
    private const string Before = """
        name: x
        services:
          todo:
            models:
              Item:
                options: {audit: true}
                fields:
                  text: {type: string, validations: [required]}
                  nickName: {type: string, validations: [required, unique]}
                  legacy_note: text
                  owner: ref(Person)?
                  position: {type: int, validations: [required]}
              Person: {fields: {mail: {type: email, was: email}}}
              Note: {fields: {text: string, item: ref(Item)?}}
            aggregates:
              List:
                version_field: version
                fields: {name: {type: string, validations: [required, unique]}, motto: string}
                children:
                  items: {of: Item, order: {field: position, unique_scope: [list_id]}, constraints: {indexes: [[text, legacy_note]]}}

        """;

    private const string NoNickname = "          nickName: {type: string, validations: [required, unique]}\n";

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("hatmax-drops-");
    private readonly SqliteDatabase database;

    public DroppedDataTests()
    {
        database = new SqliteDatabase(Path.Combine(directory.FullName, "todo.db"));
        Start(Before);
        Execute("INSERT INTO persons (id, mail) VALUES ('p1', 'a@example.com')");
        Execute("INSERT INTO lists (id, name, motto) VALUES ('l1', 'Groceries', 'eat'), ('l2', 'Chores', NULL)");
        Execute("""
            INSERT INTO items (id, list_id, text, nick_name, legacy_note, owner, position) VALUES
            ('i1', 'l1', 'Buy milk', 'milk', 'old', 'p1', 1), ('i2', 'l1', 'Buy eggs', 'eggs', NULL, NULL, 2), ('i3', 'l2', 'Sweep', 'broom', NULL, 'p1', 1)
            """);
        Execute("INSERT INTO notes (id, text, item) VALUES ('n1', 'soon', 'i1')");
    }

    public void Dispose()
    {
        database.Dispose();
        directory.Delete(recursive: true);
    }

    [Fact]
    public void A_removed_field_stays_stored_until_it_is_named()
    {
        var without = Edit(Before, ("          legacy_note: text\n", ""), (", constraints: {indexes: [[text, legacy_note]]}", ""));
        var report = Start(without);
        Assert.Empty(report.Dropped);
        Assert.Equal([new StoredData("items", "legacy_note")], report.Leftovers);
        Assert.Equal("old", Scalar("SELECT legacy_note FROM items WHERE id = 'i1'"));

        report = Start(Edit(without, ("      Item:\n", "      Item:\n        drop: legacy_note\n")));
        Assert.Equal([new StoredData("items", "legacy_note")], report.Dropped);
        Assert.Empty(report.Leftovers);
        SameAsNew(without);
        Assert.Equal("Buy milk p1|Buy eggs |Sweep p1", Scalar("SELECT group_concat(text || ' ' || ifnull(owner, ''), '|') FROM (SELECT * FROM items ORDER BY id)"));
    }

    [Fact]
    public void A_required_field_stops_the_start_until_it_is_named()
    {
        var without = Edit(Before, (NoNickname, ""));
        var exception = Assert.Throws<SchemaChangeException>(() => Start(without));
        Assert.Contains("items.nick_name: a column that the schema no longer has is NOT NULL without a default", exception.Message, StringComparison.Ordinal);
        Assert.Equal("milk", Scalar("SELECT nick_name FROM items WHERE id = 'i1'"));

        var named = Edit(without, ("      Item:\n", "      Item:\n        drop: [nickName]\n"));
        Assert.Equal([new StoredData("items", "nick_name")], Start(named).Dropped);
        Assert.Empty(Start(named).Dropped);
        SameAsNew(without);
        Assert.Equal(0L, Scalar("SELECT count(*) FROM pragma_foreign_key_check"));
        Execute("INSERT INTO items (id, list_id, text, position) VALUES ('i4', 'l2', 'Dust', 2)");
        Execute("DELETE FROM lists WHERE id = 'l2'");
        Assert.Equal("i1,i2", Scalar("SELECT group_concat(id) FROM items"));
    }

    [Fact]
    public void A_field_that_refers_and_what_it_refers_to_go_together()
    {
        var without = Edit(Before, ("          owner: ref(Person)?\n", ""), ("      Person: {fields: {mail: {type: email, was: email}}}\n", ""));
        var tables = Edit(without, ("  todo:\n", "  todo:\n    drop: persons\n"));
        Assert.Contains("items.owner: the column refers to the table persons", Assert.Throws<SchemaChangeException>(() => Start(tables)).Message, StringComparison.Ordinal);

        var report = Start(Edit(tables, ("      Item:\n", "      Item:\n        drop: owner\n")));
        Assert.Equal([new("items", "owner"), new StoredData("persons", null)], report.Dropped);
        SameAsNew(without);
        Assert.Equal("milk,eggs,broom", Scalar("SELECT group_concat(nick_name) FROM (SELECT * FROM items ORDER BY id)"));
    }

    [Fact]
    public void An_aggregate_goes_with_its_collections_and_leaves_the_rest()
    {
        var without = Before[..Before.IndexOf("    aggregates:", StringComparison.Ordinal)].Replace(", item: ref(Item)?", "", StringComparison.Ordinal);
        var start = without.IndexOf("      Item:", StringComparison.Ordinal);
        without = without.Remove(start, without.IndexOf("      Person:", StringComparison.Ordinal) - start);
        var report = Start(Edit(without, ("  todo:\n", "  todo:\n    drop: [lists, items]\n"), ("      Note: {", "      Note: {drop: [item], ")));
        Assert.Equal([new("notes", "item"), new("lists", null), new StoredData("items", null)], report.Dropped);
        SameAsNew(without);
        Assert.Equal("soon", Scalar("SELECT text FROM notes"));
        Assert.Equal("a@example.com", Scalar("SELECT mail FROM persons"));
    }

    [Fact]
    public void A_model_that_leaves_its_collection_loses_the_key_of_the_root()
    {
        var without = Before[..Before.IndexOf("    aggregates:", StringComparison.Ordinal)];
        Assert.Contains("items.list_id: a column that the schema no longer has", Assert.Throws<SchemaChangeException>(() => Start(without)).Message, StringComparison.Ordinal);
        Start(Edit(without, ("  todo:\n", "  todo:\n    drop: [lists]\n"), ("      Item:\n", "      Item:\n        drop: [list_id]\n")));
        Assert.Equal("id,text,nick_name,legacy_note,owner,position,created_at,created_by,updated_at,updated_by", Scalar("SELECT group_concat(name) FROM pragma_table_info('items')"));
        Assert.Equal("i1", Scalar("SELECT item FROM notes"));
    }

    [Fact]
    public void Options_that_were_turned_off_leave_columns_that_can_be_named()
    {
        var without = Edit(Before, ("        options: {audit: true}\n", ""), ("        version_field: version\n", ""));
        Assert.Equal(
            [new("lists", "version"), new("items", "created_at"), new("items", "created_by"), new("items", "updated_at"), new StoredData("items", "updated_by")],
            Start(without).Leftovers);
        Start(Edit(without, ("      Item:\n", "      Item:\n        drop: [created_at, created_by, updated_at, updated_by]\n"), ("      List:\n", "      List:\n        drop: version\n")));
        SameAsNew(without);
    }

    [Fact]
    public void A_spec_that_drops_nothing_is_generated_as_ever()
    {
        var schema = Assert.Single(MonorepoGenerator.Generate(SampleSpecs.Parse(Before)), f => f.Template == "service/Schema.g.cs").Text;
        Assert.DoesNotContain("Dropped", schema, StringComparison.Ordinal);
        Assert.Contains("it drops nothing.", schema, StringComparison.Ordinal);
    }

    private SchemaReport Start(string yaml) => SqliteMigrator.Apply(database, Schema(yaml));

    private static SqliteSchema Schema(string yaml)
    {
        var schema = MonorepoGenerator.Generate(SampleSpecs.Parse(yaml)).Where(f => f.Template == "service/Schema.g.cs").ToList();
        return (SqliteSchema)GeneratedCompilation.Load(schema).GetTypes().Single(t => t.GetProperty("Current") is not null).GetProperty("Current")!.GetValue(null)!;
    }

    // Tables, columns and indexes are those of a database that never had anything else.
    private void SameAsNew(string yaml)
    {
        const string Everything = """
            SELECT group_concat(line, char(10)) FROM (
                SELECT m.type || ' ' || m.name || ' ' || ifnull((SELECT group_concat(c.name || ' ' || c.type || c."notnull" || c.pk) FROM pragma_table_info(m.name) c), m.sql) line
                FROM sqlite_master m WHERE m.sql IS NOT NULL AND m.name <> 'hatmax_schema' ORDER BY 1)
            """;
        using var fresh = new SqliteDatabase(":memory:");
        SqliteMigrator.Apply(fresh, Schema(yaml));
        Assert.Equal(Scalar(fresh, Everything), Scalar(Everything));
        Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
    }

    private static string Edit(string text, params IEnumerable<(string Old, string Now)> edits) => edits.Aggregate(text, (t, edit) =>
    {
        Assert.Contains(edit.Old, t, StringComparison.Ordinal);
        return t.Replace(edit.Old, edit.Now, StringComparison.Ordinal);
    });

    private object? Scalar(string sql) => Scalar(database, sql);

    private static object? Scalar(SqliteDatabase database, string sql)
    {
        using var session = database.ReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return session.Command(sql).ExecuteScalar();
    }

    private void Execute(string sql)
    {
        using var session = database.WriteAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        session.Command(sql).ExecuteNonQuery();
        session.Commit();
    }
}
