namespace Hatmax.Deployment.Nomad;

/// <summary>An entry in the service registry.</summary>
internal sealed record Service
{
    public required string Name { get; init; }

    public required string Provider { get; init; }

    public required string PortLabel { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public required IReadOnlyList<ServiceCheck> Checks { get; init; }
}
