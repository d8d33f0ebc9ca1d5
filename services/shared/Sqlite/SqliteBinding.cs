using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Sqlite;

/// <summary>
/// How values are stored. Each <c>Bind</c> sets the parameter of that name, makes it on first use, and returns the command.
/// Null is stored as NULL.
/// </summary>
public static class SqliteBinding
{
    // The provider takes objects; the two of these that exist are made once.
    private static readonly object True = 1L;
    private static readonly object False = 0L;

    /// <summary>Stored as TEXT.</summary>
    /// <param name="command">The command.</param>
    /// <param name="name">The parameter with its sign, such as <c>$id</c>.</param>
    /// <param name="value">The value.</param>
    /// <returns>The same command.</returns>
    public static SqliteCommand Bind(this SqliteCommand command, string name, string? value) => Set(command, name, value);

    /// <summary>Stored as INTEGER 0 or 1.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, bool value) => Set(command, name, value ? True : False);

    /// <summary>Stored as INTEGER 0 or 1.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, bool? value)
        => value is { } known ? Bind(command, name, known) : Set(command, name, value: null);

    /// <summary>Stored as INTEGER.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, int value) => Set(command, name, (long)value);

    /// <summary>Stored as INTEGER.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, int? value)
        => value is { } known ? Bind(command, name, known) : Set(command, name, value: null);

    /// <summary>Stored as INTEGER.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, long value) => Set(command, name, value);

    /// <summary>Stored as INTEGER.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, long? value)
        => value is { } known ? Bind(command, name, known) : Set(command, name, value: null);

    /// <summary>Stored as REAL.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, double value) => Set(command, name, value);

    /// <summary>Stored as REAL.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, double? value)
        => value is { } known ? Bind(command, name, known) : Set(command, name, value: null);

    /// <summary>Stored as REAL.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, float value) => Set(command, name, (double)value);

    /// <summary>Stored as REAL.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, float? value)
        => value is { } known ? Bind(command, name, known) : Set(command, name, value: null);

    /// <summary>Stored as TEXT, because REAL would round it.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, decimal value) => Set(command, name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Stored as TEXT, because REAL would round it.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, decimal? value)
        => value is { } known ? Bind(command, name, known) : Set(command, name, value: null);

    /// <summary>Stored as TEXT in lower case.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, Guid value) => Set(command, name, value.ToString());

    /// <summary>Stored as TEXT in lower case.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, Guid? value)
        => value is { } known ? Bind(command, name, known) : Set(command, name, value: null);

    /// <summary>Stored as TEXT in UTC with seven digits and <c>Z</c>, so that text order is time order.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, DateTimeOffset value) => Set(command, name, value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Stored as TEXT in UTC with seven digits and <c>Z</c>, so that text order is time order.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, DateTimeOffset? value)
        => value is { } known ? Bind(command, name, known) : Set(command, name, value: null);

    /// <summary>Stored as TEXT, <c>yyyy-MM-dd</c>.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, DateOnly value) => Set(command, name, value.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Stored as TEXT, <c>yyyy-MM-dd</c>.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, DateOnly? value)
        => value is { } known ? Bind(command, name, known) : Set(command, name, value: null);

    /// <summary>Stored as INTEGER, in ticks of 100 ns.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, TimeSpan value) => Set(command, name, value.Ticks);

    /// <summary>Stored as INTEGER, in ticks of 100 ns.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, TimeSpan? value)
        => value is { } known ? Bind(command, name, known) : Set(command, name, value: null);

    /// <summary>Stored as TEXT.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, JsonElement value) => Set(command, name, value.GetRawText());

    /// <summary>Stored as TEXT.</summary>
    /// <inheritdoc cref="Bind(SqliteCommand, string, string?)"/>
    public static SqliteCommand Bind(this SqliteCommand command, string name, JsonElement? value)
        => value is { } known ? Bind(command, name, known) : Set(command, name, value: null);

    /// <summary>Stored as JSON TEXT.</summary>
    /// <param name="command">The command.</param>
    /// <param name="name">The parameter with its sign.</param>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">How the value is written.</param>
    /// <returns>The same command.</returns>
    public static SqliteCommand Bind<T>(this SqliteCommand command, string name, T? value, JsonTypeInfo<T> typeInfo)
        => Set(command, name, value is null ? null : JsonSerializer.Serialize(value, typeInfo));

    private static SqliteCommand Set(SqliteCommand command, string name, object? value)
    {
        var parameters = command.Parameters;
        var index = parameters.IndexOf(name);
        if (index < 0)
        {
            parameters.Add(new SqliteParameter(name, value ?? DBNull.Value));
        }
        else
        {
            parameters[index].Value = value ?? DBNull.Value;
        }

        return command;
    }
}
