using Hatmax.Shared.Hosting;
using Hatmax.Shared.Sqlite;
using Hatmax.Shared.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Hatmax.Shared.Tests.Hosting;

public sealed class SqliteHostingTests
{
    private static readonly SqliteSchema Schema = new(
        [new SqliteTable("notes", "CREATE TABLE notes (id TEXT NOT NULL PRIMARY KEY)", [new SqliteColumn("id", "TEXT NOT NULL PRIMARY KEY", true, false)])], []);

    [Fact]
    public async Task The_schema_is_there_before_the_first_request_and_the_data_after_the_last()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Root, "deep", "down", "notes.db");
        for (var start = 0; start < 2; start++)
        {
            await using var service = await RunningService.StartAsync(Map, builder => builder.AddSqlite(Schema), "--database.path", path);
            Assert.Equal(start.ToString(System.Globalization.CultureInfo.InvariantCulture), (await service.SendAsync(HttpMethod.Get, "/count")).Body);
            Assert.Equal(200, (await service.SendAsync(HttpMethod.Post, "/add")).Status);
            Assert.Equal(200, (await service.SendAsync(HttpMethod.Get, "/readyz")).Status);
        }
    }

    [Fact]
    public async Task A_database_that_fails_shows_in_readiness()
    {
        await using var service = await RunningService.StartAsync(Map, builder => builder.AddSqlite(Schema), "--database.path=:memory:");
        Assert.Contains("\"name\":\"database\",\"status\":\"up\"", (await service.SendAsync(HttpMethod.Get, "/healthz")).Body, StringComparison.Ordinal);
        service.App.Services.GetRequiredService<SqliteDatabase>().Dispose();
        var answer = await service.SendAsync(HttpMethod.Get, "/readyz");
        Assert.Equal(503, answer.Status);
        Assert.Contains("the database does not answer", answer.Body, StringComparison.Ordinal);
        Assert.Contains("last_seen", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_that_cannot_be_applied_stops_the_start()
    {
        using var directory = new TemporaryDirectory();
        var changed = new SqliteSchema([new SqliteTable("notes", "CREATE TABLE notes (id INTEGER)", [new SqliteColumn("id", "INTEGER", false, false)])], []);
        await using (await RunningService.StartAsync(Map, builder => builder.AddSqlite(Schema), "--data-dir", directory.Root))
        {
            Assert.True(File.Exists(directory.File("notes.db")));
        }

        await Assert.ThrowsAsync<SchemaChangeException>(() => RunningService.StartAsync(Map, builder => builder.AddSqlite(changed), "--data-dir", directory.Root));
    }

    [Fact]
    public async Task What_was_dropped_and_what_could_be_is_in_the_log_of_that_start_only()
    {
        using var directory = new TemporaryDirectory();
        var old = new SqliteSchema(
            [
                new("notes", "CREATE TABLE notes (id TEXT NOT NULL PRIMARY KEY, colour TEXT, size TEXT, weight TEXT)", []),
                new("tags", "CREATE TABLE tags (id TEXT NOT NULL PRIMARY KEY)", []),
            ],
            []);
        var now = Schema with { Tables = [Schema.Tables[0] with { DroppedColumns = ["colour"] }], DroppedTables = ["tags"] };
        var lines = new List<string>();
        foreach (var schema in new[] { old, now, now })
        {
            await using var service = await RunningService.StartAsync(Map, builder => builder.AddSqlite(schema), "--data-dir", directory.Root);
            lines.AddRange(service.Log.Entries.Where(entry => entry.GetProperty("logger").GetString() == "Hatmax.Shared.Hosting.SqliteStartup").Select(entry =>
                $"{entry.GetProperty("level")} {entry.GetProperty("table")} {(entry.TryGetProperty("column", out var column) ? column : entry.TryGetProperty("columns", out column) ? column : "")}: {entry.GetProperty("msg")}"));
        }

        const string Leftovers = "info notes size, weight: The table notes has columns that the spec does not know, and their data stays; to drop it add 'drop: [size, weight]' to the model or aggregate that is stored there";
        Assert.Equal(
            [
                "warn notes colour: Dropped the column colour of the table notes with its data, as the spec says",
                "warn tags : Dropped the table tags with its rows, as the spec says",
                Leftovers,
                Leftovers,
            ],
            lines);
    }

    private static void Map(WebApplication app)
    {
        app.MapGet("/count", async (SqliteDatabase database, CancellationToken cancellationToken) =>
        {
            await using var session = await database.ReadAsync(cancellationToken);
            return session.Command("SELECT count(*) FROM notes").ScalarInt64();
        });
        app.MapPost("/add", async (SqliteDatabase database, CancellationToken cancellationToken) =>
        {
            await using var session = await database.WriteAsync(cancellationToken);
            session.Command("INSERT INTO notes VALUES ($id)").Bind("$id", Guid.NewGuid()).ExecuteNonQuery();
            session.Commit();
        });
    }
}
