using Hatmax.Shared.Sqlite;

namespace Hatmax.Shared.Tests.Support;

/// <summary>Single statements on a database.</summary>
internal static class SqliteScript
{
    /// <summary>The first value of the first row.</summary>
    public static object? Scalar(this SqliteDatabase database, string sql)
    {
        using var session = database.ReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return session.Command(sql).ExecuteScalar();
    }

    public static void Execute(this SqliteDatabase database, string sql)
    {
        using var session = database.WriteAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        session.Command(sql).ExecuteNonQuery();
        session.Commit();
    }
}
