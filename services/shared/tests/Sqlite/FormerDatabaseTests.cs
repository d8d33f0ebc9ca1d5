using Hatmax.Shared.Sqlite;
using Hatmax.Shared.Tests.Support;

namespace Hatmax.Shared.Tests.Sqlite;

public sealed class FormerDatabaseTests : IDisposable
{
    private static readonly SqliteSchema Schema = new(
        [new SqliteTable("notes", "CREATE TABLE notes (id TEXT NOT NULL PRIMARY KEY)", [new SqliteColumn("id", "TEXT NOT NULL PRIMARY KEY", NotNull: true, HasDefault: false)])], []);

    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public void The_file_follows_with_what_was_not_in_it_yet()
    {
        Fill("todo.db");
        Follow("tasks", "jobs", "todo");
        Assert.Equal(1L, Count("tasks.db"));
        Follow("tasks", "jobs", "todo");
        Assert.Equal(["tasks.db"], Files());
    }

    [Fact]
    public void What_is_there_under_the_new_name_stays()
    {
        Fill("todo.db");
        Fill("tasks.db");
        Fill("tasks.db");
        Follow("tasks", "todo");
        Assert.Equal(2L, Count("tasks.db"));
        Assert.Equal(["tasks.db", "todo.db"], Files());
    }

    [Fact]
    public void A_file_that_is_not_called_after_the_service_is_somebody_s_choice()
    {
        Fill("todo.db");
        FormerDatabase.Follow(directory.File("data.db"), "tasks", ["todo"]);
        Assert.Equal(["todo.db"], Files());
    }

    [Fact]
    public async Task A_file_in_use_and_two_candidates_stop_the_start()
    {
        Fill("todo.db");
        await using (var used = new SqliteDatabase(directory.File("todo.db")))
        {
            await using var session = await used.ReadSnapshotAsync(CancellationToken.None);
            session.Command("SELECT count(*) FROM notes").ExecuteScalar();
            Assert.Contains("in use", Assert.Throws<IOException>(() => FormerDatabase.Follow(directory.File("tasks.db"), "tasks", ["todo"], busySeconds: 1)).Message, StringComparison.Ordinal);
        }

        Assert.Equal(1L, Count("todo.db"));
        Fill("jobs.db");
        Assert.Contains("Rename the one", Assert.Throws<IOException>(() => Follow("tasks", "jobs", "todo")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Processes_that_start_together_all_find_it()
    {
        Fill("todo.db");
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
        {
            Follow("tasks", "todo");
            Assert.Equal(1L, Count("tasks.db"));
        })));
        Assert.False(File.Exists(directory.File("todo.db")));
    }

    private void Follow(string name, params string[] formerNames) => FormerDatabase.Follow(directory.File(name + ".db"), name, formerNames);

    private void Fill(string file)
    {
        using var database = new SqliteDatabase(directory.File(file));
        SqliteMigrator.Apply(database, Schema);
        using var session = database.WriteAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        session.Command("INSERT INTO notes VALUES (hex(randomblob(8)))").ExecuteNonQuery();
        session.Commit();
    }

    private long Count(string file)
    {
        using var database = new SqliteDatabase(directory.File(file));
        using var session = database.ReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return (long)session.Command("SELECT count(*) FROM notes").ExecuteScalar()!;
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(directory.Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
