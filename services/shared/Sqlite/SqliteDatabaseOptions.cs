namespace Hatmax.Shared.Sqlite;

/// <summary>How to open a SQLite database.</summary>
/// <param name="Path">A file, made if missing, or <c>:memory:</c> for one that lives as long as its <see cref="SqliteDatabase"/>.</param>
public sealed record SqliteDatabaseOptions(string Path)
{
    /// <summary>The path of a database in memory.</summary>
    public const string InMemory = ":memory:";

    /// <summary>How long to wait for another process that holds the database; 5 s unless set.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>When a commit is on the disk; <see cref="SqliteSynchronous.Full"/> unless set.</summary>
    public SqliteSynchronous Synchronous { get; init; } = SqliteSynchronous.Full;

    /// <summary>How many idle connections to keep open; more are opened when needed and closed afterwards.</summary>
    public int MaxIdleConnections { get; init; } = Math.Max(4, Environment.ProcessorCount * 2);
}
