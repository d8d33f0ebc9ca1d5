namespace Hatmax.Deployment.Compose;

/// <summary>A service of a Compose file.</summary>
internal sealed record ComposeService
{
    public required string Name { get; init; }

    public required string Image { get; init; }

    /// <summary>Arguments after the entry point; empty for those of the image.</summary>
    public ImmutableArray<string> Command { get; init; } = [];

    public ImmutableArray<ComposeVariable> Environment { get; init; } = [];

    public ImmutableArray<ComposePort> Ports { get; init; } = [];

    /// <summary>Numbers of the ports that other services may use.</summary>
    public ImmutableArray<int> Expose { get; init; } = [];

    public ImmutableArray<ComposeMount> Mounts { get; init; } = [];

    public ImmutableArray<ComposeTmpfs> Tmpfs { get; init; } = [];

    /// <summary>Null where the image has no program that checks it.</summary>
    public required ComposeHealthcheck? Healthcheck { get; init; }

    /// <summary>Services that must be healthy first.</summary>
    public ImmutableArray<string> DependsOn { get; init; } = [];

    /// <summary><c>user:group</c> as numbers.</summary>
    public required string User { get; init; }

    public required bool ReadOnly { get; init; }

    public ImmutableArray<string> CapAdd { get; init; } = [];

    public required TimeSpan StopGracePeriod { get; init; }

    public required int Replicas { get; init; }

    /// <summary>In thousandths of a core.</summary>
    public required int MilliCpus { get; init; }

    /// <summary>In MiB.</summary>
    public required int MemoryMb { get; init; }

    public ImmutableArray<string> Networks { get; init; } = [];
}
