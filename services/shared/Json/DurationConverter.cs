using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;

namespace Hatmax.Shared.Json;

/// <summary>
/// Durations as ISO 8601 text, such as <c>PT1H30M</c>. Years and months are refused: they have no fixed length.
/// </summary>
public sealed class DurationConverter : JsonConverter<TimeSpan>
{
    /// <inheritdoc/>
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } text && HasFixedLength(text))
        {
            try
            {
                return XmlConvert.ToTimeSpan(text);
            }
            catch (Exception exception) when (exception is FormatException or OverflowException)
            {
                throw new JsonException(message: null, exception);
            }
        }

        throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
        => writer.WriteStringValue(XmlConvert.ToString(value));

    private static bool HasFixedLength(string text)
    {
        var time = text.IndexOf('T', StringComparison.Ordinal);
        var date = time < 0 ? text.AsSpan() : text.AsSpan(0, time);
        return !date.ContainsAny('Y', 'M') && text.Length <= 64 && text.Trim().Length == text.Length;
    }
}
