using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>Writes inputs and outputs as the values they hold.</summary>
internal sealed class OutputJsonConverter(JsonOutputs outputs) : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert)
        => typeof(IOutput).IsAssignableFrom(typeToConvert) || typeof(IInput).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(typeof(Writer<>).MakeGenericType(typeToConvert), outputs)!;

    private sealed class Writer<T>(JsonOutputs outputs) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => throw new NotSupportedException("Reading JSON into outputs needs the official package Pulumi.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            var output = value is IInput input ? input.ToOutput() : (IOutput)value!;
            JsonSerializer.Serialize(writer, outputs.ValueOf(output), options);
        }
    }
}
