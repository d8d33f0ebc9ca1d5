using Hatmax.Shared.Sqlite;
using Hatmax.Shared.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Tests.Sqlite;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task Connections_are_set_up_for_durability()
    {
        await using var database = new SqliteDatabase(directory.File("a.db"));
        await using var session = await database.ReadAsync(CancellationToken.None);
        Assert.Equal("wal", session.Command("PRAGMA journal_mode").ExecuteScalar());
        Assert.Equal(2L, session.Command("PRAGMA synchronous").ExecuteScalar());
        Assert.Equal(1L, session.Command("PRAGMA foreign_keys").ExecuteScalar());
        Assert.Equal(5000L, session.Command("PRAGMA busy_timeout").ExecuteScalar());
    }

    [Fact]
    public async Task Durability_can_be_traded_away()
    {
        await using var database = new SqliteDatabase(new SqliteDatabaseOptions(directory.File("a.db")) { Synchronous = SqliteSynchronous.Normal });
        await using var session = await database.WriteAsync(CancellationToken.None);
        Assert.Equal(1L, session.Command("PRAGMA synchronous").ExecuteScalar());
    }

    [Theory]
    [InlineData("file")]
    [InlineData(":memory:")]
    public async Task Only_what_is_committed_stays(string kind)
    {
        await using var database = new SqliteDatabase(kind == "file" ? directory.File("a.db") : kind);
        await CounterAsync(database);
        await using (var session = await database.WriteAsync(CancellationToken.None))
        {
            session.Command("UPDATE counter SET value = 5").ExecuteNonQuery();
        }

        Assert.Equal(0L, await ReadCounterAsync(database));
        await using (var session = await database.WriteAsync(CancellationToken.None))
        {
            session.Command("UPDATE counter SET value = 7").ExecuteNonQuery();
            await session.CommitAsync(CancellationToken.None);
        }

        Assert.Equal(7L, await ReadCounterAsync(database));
    }

    [Fact]
    public async Task Memory_databases_are_apart_from_each_other()
    {
        await using var one = new SqliteDatabase(SqliteDatabaseOptions.InMemory);
        await using var two = new SqliteDatabase(SqliteDatabaseOptions.InMemory);
        await CounterAsync(one);
        await CounterAsync(two);
    }

    [Fact]
    public async Task A_failure_inside_a_write_leaves_nothing_and_lets_the_next_in()
    {
        await using var database = new SqliteDatabase(directory.File("a.db"));
        await CounterAsync(database);
        await Assert.ThrowsAsync<SqliteException>(async () =>
        {
            await using var session = await database.WriteAsync(CancellationToken.None);
            session.Command("UPDATE counter SET value = 5").ExecuteNonQuery();
            session.Command("SELECT nonsense").ExecuteScalar();
        });
        await IncrementAsync(database, CancellationToken.None);
        Assert.Equal(1L, await ReadCounterAsync(database));
    }

    [Fact]
    public async Task A_snapshot_does_not_move()
    {
        await using var database = new SqliteDatabase(directory.File("a.db"));
        await CounterAsync(database);
        await using var snapshot = await database.ReadSnapshotAsync(CancellationToken.None);
        Assert.Equal(0L, snapshot.Command("SELECT value FROM counter").ExecuteScalar());
        await IncrementAsync(database, CancellationToken.None);
        Assert.Equal(0L, snapshot.Command("SELECT value FROM counter").ExecuteScalar());
        Assert.Equal(1L, await ReadCounterAsync(database));
    }

    [Fact]
    public async Task Commands_are_kept_and_their_parameters_forgotten()
    {
        await using var database = new SqliteDatabase(directory.File("a.db"));
        SqliteCommand first;
        await using (var session = await database.ReadAsync(CancellationToken.None))
        {
            first = session.Command("SELECT $a");
            Assert.Equal("x", first.Bind("$a", "x").ExecuteScalar());
        }

        await using (var session = await database.ReadAsync(CancellationToken.None))
        {
            var second = session.Command("SELECT $a");
            Assert.Same(first, second);
            Assert.Throws<InvalidOperationException>(() => second.ExecuteScalar());
            Assert.Equal("y", second.Bind("$a", "y").ExecuteScalar());
        }
    }

    [Fact]
    public async Task Commands_with_values_in_their_text_are_not_kept_for_ever()
    {
        await using var database = new SqliteDatabase(directory.File("a.db"));
        for (var round = 0; round < 2; round++)
        {
            await using var session = await database.ReadAsync(CancellationToken.None);
            for (var number = 0; number < 300; number++)
            {
                Assert.Equal((long)number, session.Command($"SELECT {number}").ExecuteScalar());
            }
        }

        Assert.Equal(1, database.IdleConnections);
    }

    [Fact]
    public async Task A_reader_left_open_costs_its_connection_and_nothing_else()
    {
        await using var database = new SqliteDatabase(directory.File("a.db"));
        await CounterAsync(database);
        var before = database.IdleConnections;
        await using (var session = await database.WriteAsync(CancellationToken.None))
        {
            session.Command("INSERT INTO counter VALUES (1)").ExecuteNonQuery();
            session.Command("SELECT value FROM counter").ExecuteReader().Read();
        }

        Assert.Equal(before - 1, database.IdleConnections);
        await IncrementAsync(database, CancellationToken.None);
        Assert.Equal(1L, await ReadCounterAsync(database));
    }

    [Fact]
    public async Task Misuse_is_told()
    {
        await using var database = new SqliteDatabase(directory.File("a.db"));
        var reading = await database.ReadAsync(CancellationToken.None);
        Assert.Throws<InvalidOperationException>(reading.Commit);
        reading.Dispose();
        reading.Dispose();
        Assert.Throws<ObjectDisposedException>(() => reading.Command("SELECT 1"));

        await using var writing = await database.WriteAsync(CancellationToken.None);
        writing.Commit();
        Assert.Throws<InvalidOperationException>(writing.Commit);
        Assert.Throws<InvalidOperationException>(() => writing.Command("SELECT 1"));
    }

    [Fact]
    public async Task Writers_and_readers_at_once_lose_no_update_and_leak_no_connection()
    {
        await using var database = new SqliteDatabase(new SqliteDatabaseOptions(directory.File("a.db")) { Synchronous = SqliteSynchronous.Off, MaxIdleConnections = 3 });
        await CounterAsync(database);
        var writers = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var round = 0; round < 50; round++)
            {
                await using var session = await database.WriteAsync(CancellationToken.None);
                var value = (long)session.Command("SELECT value FROM counter").ExecuteScalar()!;
                await Task.Yield();
                session.Command("UPDATE counter SET value = $value").Bind("$value", value + 1).ExecuteNonQuery();
                session.Commit();
            }
        }));
        var readers = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var last = 0L;
            for (var round = 0; round < 100; round++)
            {
                var seen = await ReadCounterAsync(database);
                Assert.True(seen >= last);
                last = seen;
                await Task.Yield();
            }
        }));
        await Task.WhenAll(writers.Concat(readers));
        Assert.Equal(400L, await ReadCounterAsync(database));
        Assert.InRange(database.IdleConnections, 1, 3);
    }

    [Fact]
    public async Task Two_processes_take_turns()
    {
        await using var one = new SqliteDatabase(directory.File("a.db"));
        await using var two = new SqliteDatabase(directory.File("a.db"));
        await CounterAsync(one);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => IncrementAsync(number % 2 == 0 ? one : two, CancellationToken.None))));
        Assert.Equal(20L, await ReadCounterAsync(one));
    }

    [Fact]
    public async Task Another_process_that_holds_on_too_long_is_an_error_that_passes()
    {
        var options = new SqliteDatabaseOptions(directory.File("a.db")) { BusyTimeout = TimeSpan.FromMilliseconds(50) };
        await using var one = new SqliteDatabase(options);
        await using var two = new SqliteDatabase(options);
        await CounterAsync(one);
        await using (await one.WriteAsync(CancellationToken.None))
        {
            await Assert.ThrowsAsync<SqliteException>(async () => await two.WriteAsync(CancellationToken.None));
        }

        await IncrementAsync(two, CancellationToken.None);
        Assert.Equal(1L, await ReadCounterAsync(one));
    }

    [Fact]
    public async Task Waiting_writers_can_be_called_off()
    {
        await using var database = new SqliteDatabase(directory.File("a.db"));
        await CounterAsync(database);
        using var cancel = new CancellationTokenSource();
        await using (await database.WriteAsync(CancellationToken.None))
        {
            var waiting = database.WriteAsync(cancel.Token).AsTask();
            Assert.False(waiting.IsCompleted);
            await cancel.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        }

        await IncrementAsync(database, CancellationToken.None);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await database.ReadAsync(cancel.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await database.ReadSnapshotAsync(cancel.Token));
        await using var session = await database.WriteAsync(CancellationToken.None);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await session.CommitAsync(cancel.Token));
    }

    [Fact]
    public async Task Disposing_lets_sessions_in_use_finish()
    {
        var database = new SqliteDatabase(directory.File("a.db"));
        await CounterAsync(database);
        var session = await database.WriteAsync(CancellationToken.None);
        var waiting = database.WriteAsync(CancellationToken.None).AsTask();
        database.Dispose();
        await database.DisposeAsync();
        session.Command("UPDATE counter SET value = 9").ExecuteNonQuery();
        session.Commit();
        session.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
        Assert.Equal(0, database.IdleConnections);
        await using var again = new SqliteDatabase(directory.File("a.db"));
        Assert.Equal(9L, await ReadCounterAsync(again));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_an_error()
    {
        await File.WriteAllTextAsync(directory.File("a.db"), new string('x', 4096));
        await using var database = new SqliteDatabase(directory.File("a.db"));
        await Assert.ThrowsAsync<SqliteException>(() => ReadCounterAsync(database));
        await Assert.ThrowsAsync<SqliteException>(async () => await database.WriteAsync(CancellationToken.None));
        await Assert.ThrowsAsync<SqliteException>(async () => await database.WriteAsync(CancellationToken.None));
    }

    private static async Task CounterAsync(SqliteDatabase database)
    {
        await using var session = await database.WriteAsync(CancellationToken.None);
        session.Command("CREATE TABLE counter (value INTEGER NOT NULL)").ExecuteNonQuery();
        session.Command("INSERT INTO counter VALUES (0)").ExecuteNonQuery();
        session.Commit();
    }

    private static async Task<long> ReadCounterAsync(SqliteDatabase database)
    {
        await using var session = await database.ReadAsync(CancellationToken.None);
        return session.Command("SELECT value FROM counter").ScalarInt64();
    }

    private static async Task IncrementAsync(SqliteDatabase database, CancellationToken cancellationToken)
    {
        await using var session = await database.WriteAsync(cancellationToken);
        session.Command("UPDATE counter SET value = value + 1").ExecuteNonQuery();
        session.Commit();
    }
}
