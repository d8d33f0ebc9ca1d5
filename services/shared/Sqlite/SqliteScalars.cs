using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Sqlite;

/// <summary>Single values of a query.</summary>
public static class SqliteScalars
{
    /// <summary>The first column of the first row.</summary>
    /// <param name="command">A query that gives at least one row with an integer.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="InvalidOperationException">There is no row, or no integer in it.</exception>
    public static long ScalarInt64(this SqliteCommand command) =>
        command.ExecuteScalar() is long value ? value : throw new InvalidOperationException($"No integer from: {command.CommandText}");
}
