using System.Diagnostics.CodeAnalysis;
using Hatmax.Shared.Validation;
using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Sqlite;

public static partial class SqliteErrors
{
    private const string UniqueMessage = "UNIQUE constraint failed: ";

    /// <summary>What a unique or foreign key violation means to the client.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="errors">One error a column; the column's name stands for the field.</param>
    /// <returns>False when it is another kind of failure.</returns>
    public static bool TryReadViolation(SqliteException exception, [NotNullWhen(true)] out ValidationErrors? errors)
    {
        errors = null;
        if (IsUniqueViolation(exception))
        {
            errors = new ValidationErrors();
            foreach (var column in Columns(exception.Message))
            {
                errors.Add(column, ValidationCodes.Unique, $"{column} is already taken");
            }
        }
        else if (IsForeignKeyViolation(exception))
        {
            errors = new ValidationErrors();
            errors.Add("", ValidationCodes.Reference, "a record that it refers to is not there");
        }

        return errors is not null;
    }

    // SQLite names the columns only in its message: "UNIQUE constraint failed: tags.list_id, tags.name".
    private static IEnumerable<string> Columns(string message)
    {
        var start = message.IndexOf(UniqueMessage, StringComparison.Ordinal);
        if (start < 0)
        {
            return ["id"];
        }

        return message[(start + UniqueMessage.Length)..]
            .TrimEnd('.', '\'')
            .Split(", ")
            .Select(column => column[(column.LastIndexOf('.') + 1)..]);
    }
}
