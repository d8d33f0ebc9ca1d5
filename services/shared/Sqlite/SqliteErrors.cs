using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Sqlite;

/// <summary>Tells the failures apart that are the caller's and not the database's (https://sqlite.org/rescode.html).</summary>
public static partial class SqliteErrors
{
    private const int PrimaryKey = 1555;
    private const int Unique = 2067;
    private const int ForeignKey = 787;

    /// <summary>Whether a row with this key, or with this value of a unique column, was already there.</summary>
    /// <param name="exception">The failure.</param>
    /// <returns>True for SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE.</returns>
    public static bool IsUniqueViolation(SqliteException exception) => exception.SqliteExtendedErrorCode is PrimaryKey or Unique;

    /// <summary>Whether a row referred to one that is not there, or one was deleted that others refer to.</summary>
    /// <param name="exception">The failure.</param>
    /// <returns>True for SQLITE_CONSTRAINT_FOREIGNKEY.</returns>
    public static bool IsForeignKeyViolation(SqliteException exception) => exception.SqliteExtendedErrorCode == ForeignKey;
}
