namespace Hatmax.Deployment.Nomad;

/// <summary>A job.</summary>
internal sealed record Job
{
    public required string ID { get; init; }

    public required string Name { get; init; }

    public string Type { get; init; } = "service";

    public required IReadOnlyList<string> Datacenters { get; init; }

    public required IReadOnlyDictionary<string, string> Meta { get; init; }

    public required IReadOnlyList<TaskGroup> TaskGroups { get; init; }
}
