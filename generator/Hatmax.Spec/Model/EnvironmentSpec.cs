namespace Hatmax.Spec;

/// <summary>What differs in one environment (<c>deployment.environments.X</c>).</summary>
public sealed record EnvironmentSpec
{
    /// <summary>Name, for example <c>staging</c>.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>Targets; empty for those of the deployment.</summary>
    public ImmutableArray<Located<DeploymentPlatform>> Platforms { get; init; } = [];

    /// <summary>Copies of every service that writes none.</summary>
    public Located<int>? Replicas { get; init; }

    /// <summary>Domain below which services are reachable.</summary>
    public Located<string>? Domain { get; init; }

    /// <summary>Image registry with its path, for example <c>registry.example.com/shop</c>.</summary>
    public Located<string>? Registry { get; init; }

    /// <summary>Addresses of things that this system does not run, by name.</summary>
    public ImmutableArray<SettingSpec> External { get; init; } = [];

    /// <summary>Settings of every service, by name.</summary>
    public ImmutableArray<SettingSpec> Config { get; init; } = [];

    /// <summary>What differs for single services.</summary>
    public ImmutableArray<EnvironmentServiceSpec> Services { get; init; } = [];

    /// <summary>Place of the environment.</summary>
    public SourceSpan Span { get; init; }
}
