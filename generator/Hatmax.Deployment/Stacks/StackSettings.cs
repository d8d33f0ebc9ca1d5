namespace Hatmax.Deployment;

/// <summary>What a <c>Pulumi.&lt;stack&gt;.yaml</c> says below <c>hatmax:</c>. Everything is null or empty where not written.</summary>
public sealed record StackSettings
{
    /// <summary>Name of the stack.</summary>
    public required string Stack { get; init; }

    /// <summary>Environment of the spec; null for the one that is called like the stack.</summary>
    public string? Environment { get; init; }

    /// <summary>Platform.</summary>
    public DeploymentPlatform? Platform { get; init; }

    /// <summary>Image registry with its path.</summary>
    public string? Registry { get; init; }

    /// <summary>Copies of every service that writes none.</summary>
    public int? Replicas { get; init; }

    /// <summary>Domain below which services are reachable.</summary>
    public string? Domain { get; init; }

    /// <summary>Base image of the services.</summary>
    public string? BaseImage { get; init; }

    /// <summary>Namespace of Kubernetes.</summary>
    public string? Namespace { get; init; }

    /// <summary>Addresses of things that the system does not run, by name.</summary>
    public ImmutableSortedDictionary<string, string> External { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Names of the secrets that the stack holds; never their values.</summary>
    public ImmutableSortedSet<string> Secrets { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>What the planner is asked for.</summary>
    public PlanRequest ToRequest() => new()
    {
        Environment = Environment ?? Stack,
        Platform = Platform,
        Registry = Registry,
        Replicas = Replicas,
        Domain = Domain,
        External = External,
    };
}
