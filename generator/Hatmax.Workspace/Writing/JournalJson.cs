using System.Text.Json.Serialization;

namespace Hatmax.Workspace;

/// <summary>Generated at compile time: reflection would cost more than what the journal has to do.</summary>
[JsonSourceGenerationOptions(RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(JournalEnvelope))]
internal sealed partial class JournalJson : JsonSerializerContext;
