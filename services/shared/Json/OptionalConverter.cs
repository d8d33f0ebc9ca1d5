using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hatmax.Shared.Json;

/// <summary>
/// Reads and writes an <see cref="Optional{T}"/> member. The serialiser does not call it for an absent member, which so stays absent.
/// The context must know <typeparamref name="T"/> itself: <c>[JsonSerializable(typeof(T))]</c>.
/// </summary>
/// <typeparam name="T">The member. Null is refused if it is a value type that has no null.</typeparam>
public sealed class OptionalConverter<T> : JsonConverter<Optional<T>>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Optional<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default(T) is null ? new Optional<T>(default) : throw new JsonException();
        }

        // The converter, not the serialiser: a nested call of the serialiser would report faults with a path of its own.
        return new(Inner(options).Read(ref reader, typeof(T), options));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Optional<T> value, JsonSerializerOptions options)
    {
        if (value.Value is null || !value.HasValue)
        {
            writer.WriteNullValue();
        }
        else
        {
            Inner(options).Write(writer, value.Value, options);
        }
    }

    private static JsonConverter<T> Inner(JsonSerializerOptions options) => (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
}
