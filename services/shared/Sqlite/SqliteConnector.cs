using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Sqlite;

/// <summary>Opens connections that are all set up the same way.</summary>
internal sealed class SqliteConnector
{
    private static long memoryDatabases;

    private readonly string connectionString;
    private readonly string setup;

    internal SqliteConnector(SqliteDatabaseOptions options)
    {
        IsInMemory = string.Equals(options.Path, SqliteDatabaseOptions.InMemory, StringComparison.Ordinal);
        var seconds = (int)Math.Ceiling(options.BusyTimeout.TotalSeconds);
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = IsInMemory ? string.Create(CultureInfo.InvariantCulture, $"hatmax-memory-{Interlocked.Increment(ref memoryDatabases)}") : options.Path,
            Mode = IsInMemory ? SqliteOpenMode.Memory : SqliteOpenMode.ReadWriteCreate,
            Cache = IsInMemory ? SqliteCacheMode.Shared : SqliteCacheMode.Private,
            Pooling = false,
            // The provider retries a busy statement on its own for this long; zero would mean for ever.
            DefaultTimeout = Math.Max(1, seconds),
        }.ConnectionString;

        // Connections to one memory database share their cache, and so would wait for each other's table locks.
        var mode = IsInMemory ? "PRAGMA read_uncommitted = 1;" : "PRAGMA journal_mode = WAL;";
        setup = string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA busy_timeout = {(long)options.BusyTimeout.TotalMilliseconds}; {mode} PRAGMA synchronous = {(int)options.Synchronous}; PRAGMA foreign_keys = 1;");
    }

    internal bool IsInMemory { get; }

    internal SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = setup;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
