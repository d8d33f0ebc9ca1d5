namespace Pulumi.Kubernetes;

/// <summary>The connection to a cluster.</summary>
[ResourceType("pulumi:providers:kubernetes", Utilities.Version)]
public partial class Provider : ProviderResource
{
    public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
        : base("kubernetes", name, args ?? new ProviderArgs(), Utilities.Options(options))
    {
    }
}
