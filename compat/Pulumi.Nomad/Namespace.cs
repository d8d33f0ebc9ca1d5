using System.Collections.Immutable;

namespace Pulumi.Nomad;

/// <summary>A namespace of jobs and variables.</summary>
[ResourceType("nomad:index/namespace:Namespace", Utilities.Version)]
public partial class Namespace : CustomResource
{
    public Namespace(string name, NamespaceArgs? args = null, CustomResourceOptions? options = null)
        : base("nomad:index/namespace:Namespace", name, args ?? new NamespaceArgs(), Utilities.Options(options))
    {
    }

    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("meta")] public Output<ImmutableDictionary<string, string>?> Meta { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("quota")] public Output<string?> Quota { get; private set; } = null!;
}
