namespace Pulumi.Docker;

/// <summary>The connection to a Docker engine.</summary>
[ResourceType("pulumi:providers:docker", Utilities.Version)]
public partial class Provider : ProviderResource
{
    public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
        : base("docker", name, args ?? new ProviderArgs(), Utilities.Options(options))
    {
    }

    [Output("caMaterial")] public Output<string?> CaMaterial { get; private set; } = null!;
    [Output("certMaterial")] public Output<string?> CertMaterial { get; private set; } = null!;
    [Output("certPath")] public Output<string?> CertPath { get; private set; } = null!;
    [Output("context")] public Output<string?> Context { get; private set; } = null!;
    [Output("host")] public Output<string?> Host { get; private set; } = null!;
    [Output("keyMaterial")] public Output<string?> KeyMaterial { get; private set; } = null!;
}
