using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hatmax.Shared.Json;

/// <summary>
/// Instants as RFC 3339 text. Input must carry its offset, so that it never depends on the zone of the machine;
/// output is always UTC with <c>Z</c> and no trailing zeros in the fraction.
/// </summary>
public sealed class UtcInstantConverter : JsonConverter<DateTimeOffset>
{
    // yyyy-MM-ddTHH:mm:ssZ
    private const int ShortestLength = 20;

    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        var isPlain = !reader.HasValueSequence && !reader.ValueIsEscaped;
        var text = isPlain ? reader.ValueSpan : Encoding.UTF8.GetBytes(reader.GetString()!);
        if (!HasSecondsAndOffset(text))
        {
            throw new JsonException();
        }

        return reader.TryGetDateTimeOffset(out var instant) ? instant.ToUniversalTime() : throw new JsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.UtcDateTime);

    private static bool HasSecondsAndOffset(ReadOnlySpan<byte> text)
        => text.Length >= ShortestLength
            && text[10] == (byte)'T'
            && text[16] == (byte)':'
            && (text[^1] == (byte)'Z' || (text[^3] == (byte)':' && text[^6] is (byte)'+' or (byte)'-'));
}
