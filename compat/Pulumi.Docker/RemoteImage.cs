using System.Collections.Immutable;

namespace Pulumi.Docker;

/// <summary>An image that the engine pulls from a registry, or has.</summary>
[ResourceType("docker:index/remoteImage:RemoteImage", Utilities.Version)]
public partial class RemoteImage : CustomResource
{
    public RemoteImage(string name, RemoteImageArgs args, CustomResourceOptions? options = null)
        : base("docker:index/remoteImage:RemoteImage", name, args ?? new RemoteImageArgs(), Utilities.Options(options))
    {
    }

    [Output("forceRemove")] public Output<bool?> ForceRemove { get; private set; } = null!;
    [Output("imageId")] public Output<string> ImageId { get; private set; } = null!;
    [Output("keepLocally")] public Output<bool?> KeepLocally { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("platform")] public Output<string?> Platform { get; private set; } = null!;
    [Output("pullTriggers")] public Output<ImmutableArray<string>> PullTriggers { get; private set; } = null!;
    [Output("repoDigest")] public Output<string> RepoDigest { get; private set; } = null!;
    [Output("triggers")] public Output<ImmutableDictionary<string, string>?> Triggers { get; private set; } = null!;
}
