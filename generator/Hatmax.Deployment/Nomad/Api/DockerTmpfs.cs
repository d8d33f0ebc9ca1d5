using System.Text.Json.Serialization;

namespace Hatmax.Deployment.Nomad;

/// <summary>A folder in memory.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Mode">Permissions as a decimal number.</param>
internal sealed record DockerTmpfs([property: JsonPropertyName("size")] long Size, [property: JsonPropertyName("mode")] int Mode);
