using System.Text.Json.Serialization;

namespace Hatmax.Deployment.Nomad;

/// <summary>A mount of the docker driver: a file of the task, or memory.</summary>
internal sealed record DockerMount
{
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("source")]
    public string? Source { get; init; }

    [JsonPropertyName("target")]
    public required string Target { get; init; }

    [JsonPropertyName("readonly")]
    public required bool ReadOnly { get; init; }

    /// <summary>One element, as the driver has nested blocks in JSON.</summary>
    [JsonPropertyName("tmpfs_options")]
    public IReadOnlyList<DockerTmpfs>? Tmpfs { get; init; }
}
