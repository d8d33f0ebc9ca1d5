using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Sqlite;

/// <summary>
/// A connection for the length of one unit of work, used by one thread at a time. Dispose gives the connection back and
/// undoes what was not committed.
/// </summary>
public sealed class SqliteSession : IDisposable, IAsyncDisposable
{
    private readonly SqliteDatabase database;
    private readonly SqliteSessionKind kind;
    private SqlitePooledConnection? connection;
    private bool committed;

    internal SqliteSession(SqliteDatabase database, SqlitePooledConnection connection, SqliteSessionKind kind)
    {
        this.database = database;
        this.connection = connection;
        this.kind = kind;
    }

    /// <summary>The prepared statement for this text, with nothing bound. It belongs to the session: do not dispose it.</summary>
    /// <param name="sql">SQL with <c>$name</c> parameters. The same text gives the same command, so read one result before the next.</param>
    /// <returns>A command to bind and execute.</returns>
    /// <exception cref="InvalidOperationException">The session has been committed.</exception>
    /// <exception cref="ObjectDisposedException">The session has ended.</exception>
    public SqliteCommand Command(string sql)
    {
        var current = Current();
        return committed ? throw new InvalidOperationException("The session has been committed: open another one.") : current.Command(sql);
    }

    /// <summary>Makes the writes of this session permanent. The session takes no more commands.</summary>
    /// <exception cref="InvalidOperationException">The session is no transaction, or has been committed.</exception>
    /// <exception cref="SqliteException">The writes could not be made permanent; none of them stays.</exception>
    public void Commit()
    {
        var current = Current();
        if (kind == SqliteSessionKind.Read || committed)
        {
            throw new InvalidOperationException(committed ? "The session has been committed before." : "A reading session has nothing to commit.");
        }

        current.Execute("COMMIT");
        committed = true;
    }

    /// <inheritdoc cref="Commit"/>
    /// <param name="cancellationToken">Looked at before the commit begins, not after.</param>
    /// <returns>Done when the writes are permanent.</returns>
    public ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Commit();
        return ValueTask.CompletedTask;
    }

    /// <summary>Undoes what was not committed and gives the connection back.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref connection, null) is { } ending)
        {
            database.Return(ending, kind, ending.TryReset());
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private SqlitePooledConnection Current()
    {
        var current = connection;
        ObjectDisposedException.ThrowIf(current is null, this);
        return current;
    }
}
