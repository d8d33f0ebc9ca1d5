using System.Text.Json.Serialization;

namespace Hatmax.Deployment.Nomad;

/// <summary>The one serialiser of jobs as JSON.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(NanosecondsConverter)])]
[JsonSerializable(typeof(JobFile))]
internal sealed partial class NomadJson : JsonSerializerContext;
