using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Sqlite;

/// <summary>
/// Brings a database to its schema, in one transaction and without loss: renames what has another name now, makes missing tables
/// and indexes, adds columns that old rows can have, and drops no data but what the schema names as dropped. Running it again does nothing; processes that
/// start together take turns.
/// </summary>
/// <remarks>Each schema that was applied has a row in <c>hatmax_schema</c>; <c>PRAGMA user_version</c> counts them.</remarks>
public static class SqliteMigrator
{
    /// <summary>Brings the database to the schema.</summary>
    /// <param name="database">The database.</param>
    /// <param name="schema">What it must look like.</param>
    /// <param name="clock">The time noted in <c>hatmax_schema</c>; the system's if null.</param>
    /// <param name="cancellationToken">Ends the wait for other writers.</param>
    /// <returns>What became of data without a place in the schema, when that is committed.</returns>
    /// <exception cref="SchemaChangeException">A difference needs a person; nothing was changed.</exception>
    public static async Task<SchemaReport> ApplyAsync(SqliteDatabase database, SqliteSchema schema, TimeProvider? clock = null, CancellationToken cancellationToken = default)
    {
        await using var session = await database.WriteAsync(cancellationToken);
        var wanted = Wanted(schema);
        var (present, dropped) = Drop(session, schema, Rename(session, schema, wanted));
        Refuse(SchemaComparison.FindProblems(session.Command, schema, wanted, present));

        foreach (var (table, statement) in SchemaComparison.Statements(schema, wanted, present))
        {
            Execute(session, table, statement);
        }

        Note(session, schema.Fingerprint, clock ?? TimeProvider.System);
        session.Commit();
        return new(dropped, SchemaComparison.FindLeftovers(schema, wanted, present));
    }

    /// <inheritdoc cref="ApplyAsync"/>
    public static SchemaReport Apply(SqliteDatabase database, SqliteSchema schema, TimeProvider? clock = null)
        => ApplyAsync(database, schema, clock, CancellationToken.None).GetAwaiter().GetResult();

    // SQLite itself says what the statements mean: they are run on an empty database.
    private static SqliteCatalog Wanted(SqliteSchema schema)
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Foreign Keys=False;Pooling=False");
        connection.Open();
        foreach (var statement in schema.Tables.Select(table => table.CreateSql).Concat(schema.Indexes))
        {
            using var command = Command(statement);
            command.ExecuteNonQuery();
        }

        return SqliteCatalog.Read(Command);

        SqliteCommand Command(string sql)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            return command;
        }
    }

    // The catalog after the renames.
    private static SqliteCatalog Rename(SqliteSession session, SqliteSchema schema, SqliteCatalog wanted)
    {
        var present = SqliteCatalog.Read(session.Command);
        var renames = new SchemaRenames(schema, present);
        var (statements, problems) = renames.Find();
        Refuse(problems);
        if (statements.Count == 0)
        {
            return present;
        }

        foreach (var (table, statement) in statements)
        {
            Execute(session, table, statement);
        }

        foreach (var (table, statement) in renames.IndexStatements(wanted, SqliteCatalog.Read(session.Command)))
        {
            Execute(session, table, statement);
        }

        return SqliteCatalog.Read(session.Command);
    }

    // The catalog without what was dropped. Columns go first: one that refers to a table would hold it.
    private static (SqliteCatalog Present, IReadOnlyList<StoredData> Dropped) Drop(SqliteSession session, SqliteSchema schema, SqliteCatalog present)
    {
        var drops = new SchemaDrops(session.Command, schema, present);
        if (drops.Columns.Count + drops.Tables.Count == 0)
        {
            return (present, []);
        }

        foreach (var (table, statement) in drops.ColumnStatements())
        {
            Execute(session, table, statement);
        }

        var (statements, problems) = drops.FindTables();
        Refuse(problems);
        foreach (var (table, statement) in statements)
        {
            Execute(session, table, statement);
        }

        return (SqliteCatalog.Read(session.Command), [.. drops.Columns, .. drops.Tables]);
    }

    private static void Refuse(IReadOnlyList<SchemaProblem> problems)
    {
        if (problems.Count > 0)
        {
            throw new SchemaChangeException(problems);
        }
    }

    private static void Execute(SqliteSession session, string table, string statement)
    {
        try
        {
            session.Command(statement).ExecuteNonQuery();
        }
        catch (SqliteException exception)
        {
            var remedy = SqliteErrors.IsUniqueViolation(exception)
                ? "Make the rows that share a value differ, then start again"
                : "Make this change by hand, then start again";
            throw new SchemaChangeException([new(table, statement, "SQLite refused the statement: " + exception.Message, remedy)], exception);
        }
    }

    private static void Note(SqliteSession session, string fingerprint, TimeProvider clock)
    {
        session.Command("CREATE TABLE IF NOT EXISTS hatmax_schema (version INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL, applied_at TEXT NOT NULL)").ExecuteNonQuery();
        var last = session.Command("SELECT fingerprint FROM hatmax_schema ORDER BY version DESC LIMIT 1").ExecuteScalar() as string;
        if (string.Equals(last, fingerprint, StringComparison.Ordinal))
        {
            return;
        }

        session.Command("INSERT INTO hatmax_schema (fingerprint, applied_at) VALUES ($fingerprint, $applied_at)")
            .Bind("$fingerprint", fingerprint)
            .Bind("$applied_at", clock.GetUtcNow())
            .ExecuteNonQuery();
        var version = (long)session.Command("SELECT max(version) FROM hatmax_schema").ExecuteScalar()!;

        // A pragma takes no parameters.
        session.Command(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}")).ExecuteNonQuery();
    }
}
