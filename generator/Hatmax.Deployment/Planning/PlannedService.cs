namespace Hatmax.Deployment.Planning;

/// <summary>A service with everything that the environment, its own block and the defaults say about it.</summary>
internal sealed record PlannedService
{
    public required ServiceSpec Spec { get; init; }

    /// <summary>Name of the workload.</summary>
    public required string Name { get; init; }

    /// <summary>Start of its environment variables, without the underscore.</summary>
    public required string Prefix { get; init; }

    /// <summary>Its entry in the environment, or null.</summary>
    public required EnvironmentServiceSpec? Entry { get; init; }

    public required int Replicas { get; init; }

    /// <summary>Where the number of copies is written; unknown for a default or the stack.</summary>
    public required SourceSpan ReplicasSpan { get; init; }

    public required ResourceLimits Resources { get; init; }

    /// <summary>Port inside the container.</summary>
    public required int Port { get; init; }

    public required ImmutableArray<RepositoryKind> Stores { get; init; }

    /// <summary>Settings in force by canonical key, see <see cref="SettingKeys"/>.</summary>
    public required SortedDictionary<string, SettingSpec> Config { get; init; }

    public ServiceNomadSpec? Nomad => Spec.Deployment?.Nomad;
}
