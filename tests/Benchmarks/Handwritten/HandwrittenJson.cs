using System.Text.Json.Serialization;

namespace Hatmax.Benchmarks.Handwritten;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandwrittenReply<HandwrittenList>))]
[JsonSerializable(typeof(HandwrittenReply<List<HandwrittenList>>))]
[JsonSerializable(typeof(HandwrittenInput))]
internal sealed partial class HandwrittenJson : JsonSerializerContext;
