namespace Pulumi.Nomad;

/// <summary>The connection to a Nomad cluster.</summary>
[ResourceType("pulumi:providers:nomad", Utilities.Version)]
public partial class Provider : ProviderResource
{
    public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
        : base("nomad", name, args ?? new ProviderArgs(), Utilities.Options(options, "httpAuth", "keyPem", "secretId"))
    {
    }

    [Output("address")] public Output<string?> Address { get; private set; } = null!;
    [Output("caFile")] public Output<string?> CaFile { get; private set; } = null!;
    [Output("caPem")] public Output<string?> CaPem { get; private set; } = null!;
    [Output("certFile")] public Output<string?> CertFile { get; private set; } = null!;
    [Output("certPem")] public Output<string?> CertPem { get; private set; } = null!;
    [Output("httpAuth")] public Output<string?> HttpAuth { get; private set; } = null!;
    [Output("keyFile")] public Output<string?> KeyFile { get; private set; } = null!;
    [Output("keyPem")] public Output<string?> KeyPem { get; private set; } = null!;
    [Output("region")] public Output<string?> Region { get; private set; } = null!;
    [Output("secretId")] public Output<string?> SecretId { get; private set; } = null!;
}
