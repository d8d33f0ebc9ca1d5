namespace Hatmax.Deployment;

/// <summary>
/// Everything that runs in one environment, decided once and the same for every platform. The writers for Compose, Nomad, Helm and
/// Pulumi only translate it; none decides anything again.
/// </summary>
public sealed record DeploymentPlan
{
    /// <summary>Name of the system as a DNS label, for example <c>shop</c>.</summary>
    public required string System { get; init; }

    /// <summary>Name of the environment, for example <c>staging</c>.</summary>
    public required string Environment { get; init; }

    /// <summary>Platforms that the environment is deployed to, in the order of the text; never empty.</summary>
    public required ImmutableArray<DeploymentPlatform> Platforms { get; init; }

    /// <summary>Domain below which services are reachable, or null.</summary>
    public string? Domain { get; init; }

    /// <summary>Datacenters that Nomad jobs run in; never empty.</summary>
    public ImmutableArray<string> Datacenters { get; init; } = ["dc1"];

    /// <summary>Workloads in start order: what a workload depends on comes before it, else by name in ordinal order.</summary>
    public ImmutableArray<Workload> Workloads { get; init; } = [];

    /// <summary>Secrets that workloads refer to, by name in ordinal order. The plan never holds their values.</summary>
    public ImmutableArray<PlanSecret> Secrets { get; init; } = [];

    /// <summary>Who calls whom, in ordinal order; nothing else may connect.</summary>
    public ImmutableArray<NetworkEdge> Edges { get; init; } = [];

    /// <summary>What the system uses and does not run, by name in ordinal order.</summary>
    public ImmutableArray<ExternalAddress> Externals { get; init; } = [];

    /// <summary>How Nomad jobs find each other.</summary>
    public ServiceDiscovery Discovery { get; init; } = ServiceDiscovery.Nomad;
}
