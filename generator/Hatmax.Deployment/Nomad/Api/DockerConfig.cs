using System.Text.Json.Serialization;

namespace Hatmax.Deployment.Nomad;

/// <summary>Settings of the docker driver. Its texts are templates of HCL at run time: <see cref="Hcl.HclEscape"/> has been applied.</summary>
internal sealed record DockerConfig
{
    [JsonPropertyName("image")]
    public required string Image { get; init; }

    [JsonPropertyName("args")]
    public IReadOnlyList<string>? Arguments { get; init; }

    [JsonPropertyName("ports")]
    public IReadOnlyList<string>? Ports { get; init; }

    [JsonPropertyName("init")]
    public bool Init { get; init; } = true;

    [JsonPropertyName("readonly_rootfs")]
    public required bool ReadOnlyRoot { get; init; }

    [JsonPropertyName("cap_drop")]
    public IReadOnlyList<string> CapDrop { get; init; } = ["all"];

    [JsonPropertyName("cap_add")]
    public IReadOnlyList<string>? CapAdd { get; init; }

    [JsonPropertyName("security_opt")]
    public IReadOnlyList<string> SecurityOptions { get; init; } = ["no-new-privileges:true"];

    [JsonPropertyName("mount")]
    public IReadOnlyList<DockerMount>? Mounts { get; init; }
}
