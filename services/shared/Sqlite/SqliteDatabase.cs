using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Sqlite;

/// <summary>
/// One SQLite database with a small pool of connections: any number of readers, one writer at a time (the only thing SQLite
/// allows; waiting for the turn here costs no thread). Safe for concurrent use.
/// </summary>
/// <remarks>A database in memory has no snapshots: its readers see what a writer has not committed yet.</remarks>
public sealed class SqliteDatabase : IDisposable, IAsyncDisposable
{
    private readonly SqliteConnector connector;
    private readonly int maxIdle;
    private readonly Stack<SqlitePooledConnection> idle = new();
    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "Waiters may still hold it; it owns no handle.")]
    private readonly SemaphoreSlim writeGate = new(1, 1);
    private readonly SqliteConnection? keeper;
    private bool disposed;

    /// <summary>Opens nothing yet, except that a database in memory comes to life.</summary>
    /// <param name="options">Which database, and how.</param>
    public SqliteDatabase(SqliteDatabaseOptions options)
    {
        connector = new SqliteConnector(options);
        maxIdle = options.MaxIdleConnections;
        keeper = connector.IsInMemory ? connector.Open() : null;
    }

    /// <inheritdoc cref="SqliteDatabase(SqliteDatabaseOptions)"/>
    /// <param name="path">A file, or <c>:memory:</c>.</param>
    public SqliteDatabase(string path)
        : this(new SqliteDatabaseOptions(path))
    {
    }

    /// <summary>A session for reading; each statement sees the newest commit.</summary>
    /// <param name="cancellationToken">Not looked at once the session is there.</param>
    /// <returns>The session; dispose it to give its connection back.</returns>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public ValueTask<SqliteSession> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(new SqliteSession(this, Rent(), SqliteSessionKind.Read));
    }

    /// <summary>A session in which several SELECTs see one and the same state of the database.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public ValueTask<SqliteSession> ReadSnapshotAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Begin(SqliteSessionKind.Snapshot));
    }

    /// <summary>A session for writing, which has the database to itself until it is disposed. Without a commit nothing stays.</summary>
    /// <param name="cancellationToken">Ends the wait for other writers of this process.</param>
    /// <returns>The session; dispose it to let the next writer in.</returns>
    /// <exception cref="SqliteException">The file cannot be opened, or another process held it longer than the busy timeout.</exception>
    public async ValueTask<SqliteSession> WriteAsync(CancellationToken cancellationToken)
    {
        await writeGate.WaitAsync(cancellationToken);
        try
        {
            return Begin(SqliteSessionKind.Write);
        }
        catch
        {
            writeGate.Release();
            throw;
        }
    }

    /// <summary>Closes the idle connections; sessions still in use close theirs when they end.</summary>
    public void Dispose()
    {
        SqlitePooledConnection[] closing;
        lock (idle)
        {
            if (disposed)
            {
                return;
            }

            disposed = true;
            closing = [.. idle];
            idle.Clear();
        }

        foreach (var connection in closing)
        {
            connection.Dispose();
        }

        keeper?.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    internal int IdleConnections
    {
        get
        {
            lock (idle)
            {
                return idle.Count;
            }
        }
    }

    internal void Return(SqlitePooledConnection connection, SqliteSessionKind kind, bool isSound)
    {
        var keep = false;
        if (isSound)
        {
            lock (idle)
            {
                keep = !disposed && idle.Count < maxIdle;
                if (keep)
                {
                    idle.Push(connection);
                }
            }
        }

        try
        {
            if (!keep)
            {
                connection.Dispose();
            }
        }
        finally
        {
            if (kind == SqliteSessionKind.Write)
            {
                writeGate.Release();
            }
        }
    }

    private SqliteSession Begin(SqliteSessionKind kind)
    {
        var connection = Rent();
        try
        {
            connection.Execute(kind == SqliteSessionKind.Write ? "BEGIN IMMEDIATE" : "BEGIN");
            return new SqliteSession(this, connection, kind);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private SqlitePooledConnection Rent()
    {
        lock (idle)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            if (idle.TryPop(out var connection))
            {
                return connection;
            }
        }

        return new SqlitePooledConnection(connector.Open());
    }
}
