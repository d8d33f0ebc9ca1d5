using System.Text.Json.Serialization;

namespace Hatmax.Workspace;

/// <summary>Generated at compile time: reflection would cost more than writing the files.</summary>
[JsonSourceGenerationOptions(RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(JournalEnvelope))]
internal sealed partial class JournalJson : JsonSerializerContext;
