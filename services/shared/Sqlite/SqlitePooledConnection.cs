using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hatmax.Shared.Sqlite;

/// <summary>A connection and the statements that were prepared on it. Used by one session at a time.</summary>
internal sealed class SqlitePooledConnection(SqliteConnection connection) : IDisposable
{
    // Statements with values in their text would grow without end; past this many none is kept.
    private const int MaxPrepared = 256;

    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private readonly List<SqliteCommand> used = [];

    internal bool InTransaction => connection.Handle is { } handle && raw.sqlite3_get_autocommit(handle) == 0;

    internal SqliteCommand Command(string sql)
    {
        if (prepared.TryGetValue(sql, out var command))
        {
            // Null and not DBNull: executing with a parameter that nobody bound again is an error, not yesterday's value.
            var parameters = command.Parameters;
            for (var index = 0; index < parameters.Count; index++)
            {
                parameters[index].Value = null;
            }
        }
        else
        {
            command = Create(sql);
            if (prepared.Count < MaxPrepared)
            {
                prepared.Add(sql, command);
            }
        }

        used.Add(command);
        return command;
    }

    internal void Execute(string sql)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = Create(sql);
            prepared.Add(sql, command);
        }

        command.ExecuteNonQuery();
    }

    /// <summary>Ends what a session began.</summary>
    /// <returns>False if the connection must not be used again.</returns>
    internal bool TryReset()
    {
        try
        {
            foreach (var command in used)
            {
                // Setting the same text does nothing, but is refused while a reader of the command is open.
                command.CommandText = command.CommandText;
                if (!prepared.TryGetValue(command.CommandText, out var kept) || kept != command)
                {
                    command.Dispose();
                }
            }

            used.Clear();
            if (InTransaction)
            {
                Execute("ROLLBACK");
            }

            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or SqliteException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        foreach (var command in used)
        {
            command.Dispose();
        }

        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Create(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
