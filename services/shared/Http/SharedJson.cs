using System.Text.Json.Serialization;
using Hatmax.Shared.Hosting;
using Hatmax.Shared.Json;

namespace Hatmax.Shared.Http;

/// <summary>How the types of this library look as JSON: snake_case, nulls left out. No reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(UtcInstantConverter)])]
[JsonSerializable(typeof(ErrorEnvelope))]
[JsonSerializable(typeof(PageMeta))]
[JsonSerializable(typeof(IReadOnlyList<Link>))]
[JsonSerializable(typeof(HealthReply))]
[JsonSerializable(typeof(IReadOnlyList<RouteReply>))]
[JsonSerializable(typeof(string))]
public sealed partial class SharedJson : JsonSerializerContext;
