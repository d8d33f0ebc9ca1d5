namespace Hatmax.Deployment;

/// <summary>One thing that runs: a service, a database, a broker, a gateway.</summary>
public sealed record Workload
{
    /// <summary>Unique name, a DNS label: host name, job name, name of the Deployment.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required WorkloadKind Kind { get; init; }

    /// <summary>Image that it runs.</summary>
    public required ImageReference Image { get; init; }

    /// <summary>Arguments after the entry point of the image; empty for those of the image.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Copies, at least 1.</summary>
    public int Replicas { get; init; } = 1;

    /// <summary>What one copy may use.</summary>
    public required ResourceLimits Resources { get; init; }

    /// <summary>Ports it listens on, by name in ordinal order.</summary>
    public ImmutableArray<WorkloadPort> Ports { get; init; } = [];

    /// <summary>Routers of the gateway that lead here, by name in ordinal order.</summary>
    public ImmutableArray<RouteRule> Routes { get; init; } = [];

    /// <summary>Environment variables, by name in ordinal order.</summary>
    public ImmutableArray<EnvironmentVariable> Environment { get; init; } = [];

    /// <summary>Read-only files in the container, by path in ordinal order.</summary>
    public ImmutableArray<ConfigFile> ConfigFiles { get; init; } = [];

    /// <summary>Volumes with data that outlives the workload, by name in ordinal order.</summary>
    public ImmutableArray<VolumeMount> Volumes { get; init; } = [];

    /// <summary>Writable scratch folders that are empty at each start, in ordinal order.</summary>
    public ImmutableArray<ScratchFolder> Scratch { get; init; } = [];

    /// <summary>Checks of its health.</summary>
    public required ProbeSet Probes { get; init; }

    /// <summary>Workloads that must be ready before this one starts, in ordinal order.</summary>
    public ImmutableArray<string> DependsOn { get; init; } = [];

    /// <summary>User, file system and capabilities of the container.</summary>
    public required SecurityProfile Security { get; init; }

    /// <summary>How a new version takes the place of the old one.</summary>
    public UpdateMode Update { get; init; } = UpdateMode.Rolling;

    /// <summary>Time between the signal to stop and the kill.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Name in the service registry.</summary>
    public required string RegisteredAs { get; init; }

    /// <summary>Tags in the service registry, in the order of the text.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];
}
