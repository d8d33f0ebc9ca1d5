namespace Hatmax.Deployment.Planning;

/// <summary>Something that the system runs for its services: the official image, and what it needs to run hardened.</summary>
internal sealed record BackingService
{
    /// <summary>Name of the workload, and of its address under <c>external</c>.</summary>
    public required string Name { get; init; }

    public required WorkloadKind Kind { get; init; }

    public required ImageReference Image { get; init; }

    /// <summary>User and group of the image that own its data.</summary>
    public required int User { get; init; }

    /// <inheritdoc cref="User"/>
    public required int Group { get; init; }

    /// <summary>The ports; the first is the one that services call.</summary>
    public required ImmutableArray<WorkloadPort> Ports { get; init; }

    /// <summary>Scheme of the address for services; empty where it is no URL.</summary>
    public string Scheme { get; init; } = "";

    public ImmutableArray<string> Arguments { get; init; } = [];

    public required ResourceLimits Resources { get; init; }

    /// <summary>Folder with data that must last; null where there is none. It exists in the image and belongs to the user, or to everybody.</summary>
    public string? DataPath { get; init; }

    public int DataSizeMb { get; init; }

    public ImmutableArray<ScratchFolder> Scratch { get; init; } = [];

    /// <summary>Path of its health check on the port <see cref="HealthPort"/>; null where only the connection is checked.</summary>
    public string? HealthPath { get; init; }

    public required string HealthPort { get; init; }

    /// <summary>Program of the image that asks the same; empty where it has none.</summary>
    public required ImmutableArray<string> HealthCommand { get; init; }

    /// <summary>Whether services must wait for it.</summary>
    public bool IsNeededAtStart { get; init; }

    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(10);

    public string Volume => Name + "-data";
}
