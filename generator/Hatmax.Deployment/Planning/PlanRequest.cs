namespace Hatmax.Deployment;

/// <summary>What is asked of the planner besides the spec: an environment, and what its stack sets. Values of the stack win over the spec.</summary>
public sealed record PlanRequest
{
    /// <summary>Name of the environment.</summary>
    public required string Environment { get; init; }

    /// <summary>Platform, or null for those of the spec.</summary>
    public DeploymentPlatform? Platform { get; init; }

    /// <summary>Image registry with its path, or null for that of the spec.</summary>
    public string? Registry { get; init; }

    /// <summary>Copies of every service that writes none, or null for those of the spec.</summary>
    public int? Replicas { get; init; }

    /// <summary>Domain below which services are reachable, or null for that of the spec.</summary>
    public string? Domain { get; init; }

    /// <summary>Addresses of things that the system does not run, by name; added to those of the spec.</summary>
    public ImmutableSortedDictionary<string, string> External { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Images of services by service name: tag and, where known, digest. A service without one is planned with the tag <c>unbuilt</c>.</summary>
    public ImmutableSortedDictionary<string, ImageTag> Images { get; init; } = ImmutableSortedDictionary.Create<string, ImageTag>(StringComparer.Ordinal);
}
