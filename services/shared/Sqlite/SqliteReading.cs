using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hatmax.Shared.Sqlite;

/// <summary>Reads back what <see cref="SqliteBinding"/> stored.</summary>
public static class SqliteReading
{
    /// <summary>TEXT, or null for NULL.</summary>
    /// <param name="reader">A reader on a row.</param>
    /// <param name="ordinal">The column, from 0.</param>
    /// <returns>The value.</returns>
    public static string? GetStringOrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    /// <summary>INTEGER, or null for NULL.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static int? GetInt32OrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetInt32(ordinal);

    /// <summary>INTEGER, or null for NULL.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static long? GetInt64OrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetInt64(ordinal);

    /// <summary>REAL, or null for NULL.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static double? GetDoubleOrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetDouble(ordinal);

    /// <summary>REAL, or null for NULL.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static float? GetFloatOrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetFloat(ordinal);

    /// <summary>A UUID.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static Guid GetId(this SqliteDataReader reader, int ordinal)
        => Guid.Parse(Utf8(reader, ordinal));

    /// <summary>A UUID. Null for NULL.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static Guid? GetIdOrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetId(ordinal);

    /// <summary>An instant, in UTC.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static DateTimeOffset GetInstant(this SqliteDataReader reader, int ordinal)
    {
        var text = Utf8(reader, ordinal);
        return Utf8Parser.TryParse(text, out DateTimeOffset instant, out var used, 'O') && used == text.Length
            ? instant
            : DateTimeOffset.Parse(reader.GetString(ordinal), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
    }

    /// <summary>An instant, in UTC. Null for NULL.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static DateTimeOffset? GetInstantOrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetInstant(ordinal);

    /// <summary>A day.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static DateOnly GetDay(this SqliteDataReader reader, int ordinal)
        => DateOnly.Parse(reader.GetString(ordinal), CultureInfo.InvariantCulture);

    /// <summary>A day. Null for NULL.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static DateOnly? GetDayOrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetDay(ordinal);

    /// <summary>A duration.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static TimeSpan GetDuration(this SqliteDataReader reader, int ordinal) => new(reader.GetInt64(ordinal));

    /// <summary>A duration. Null for NULL.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static TimeSpan? GetDurationOrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetDuration(ordinal);

    /// <summary>A decimal, digit for digit.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static decimal GetExactDecimal(this SqliteDataReader reader, int ordinal)
        => decimal.Parse(Utf8(reader, ordinal), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A decimal, digit for digit. Null for NULL.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static decimal? GetExactDecimalOrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetExactDecimal(ordinal);

    /// <summary>Any JSON.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static JsonElement GetJson(this SqliteDataReader reader, int ordinal) => JsonElement.Parse(Utf8(reader, ordinal));

    /// <summary>Any JSON. Null for NULL.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static JsonElement? GetJsonOrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetJson(ordinal);

    /// <summary>A boolean.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static bool GetFlag(this SqliteDataReader reader, int ordinal) => reader.GetInt64(ordinal) != 0;

    /// <summary>A boolean. Null for NULL.</summary>
    /// <inheritdoc cref="GetStringOrNull"/>
    public static bool? GetFlagOrNull(this SqliteDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetFlag(ordinal);

    /// <summary>A value stored as JSON; default for NULL.</summary>
    /// <param name="reader">A reader on a row.</param>
    /// <param name="ordinal">The column, from 0.</param>
    /// <param name="typeInfo">How the value is read.</param>
    /// <returns>The value.</returns>
    public static T? GetJson<T>(this SqliteDataReader reader, int ordinal, JsonTypeInfo<T> typeInfo)
        => reader.IsDBNull(ordinal) ? default : JsonSerializer.Deserialize(Utf8(reader, ordinal), typeInfo);

    // SQLite's own bytes: valid until the reader moves, and no string has to be made of them.
    private static ReadOnlySpan<byte> Utf8(SqliteDataReader reader, int ordinal) => raw.sqlite3_column_blob(reader.Handle, ordinal);
}
