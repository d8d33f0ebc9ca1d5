namespace Hatmax.Deployment.Nomad;

/// <summary>Tasks that run on one client.</summary>
internal sealed record TaskGroup
{
    public required string Name { get; init; }

    public required int Count { get; init; }

    public required UpdateStrategy Update { get; init; }

    public required RestartPolicy RestartPolicy { get; init; }

    public IReadOnlyList<NetworkResource>? Networks { get; init; }

    public IReadOnlyDictionary<string, VolumeRequest>? Volumes { get; init; }

    public IReadOnlyList<Service>? Services { get; init; }

    public required IReadOnlyList<NomadTask> Tasks { get; init; }
}
