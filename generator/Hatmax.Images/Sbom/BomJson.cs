using System.Text.Json.Serialization;

namespace Hatmax.Images;

/// <summary>How a bill of materials is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(BomDocument))]
internal sealed partial class BomJson : JsonSerializerContext;
