namespace Hatmax.Spec;

/// <summary>Where and how the system runs (<c>deployment</c>).</summary>
public sealed record DeploymentSpec
{
    /// <summary>Targets to emit files for.</summary>
    public ImmutableArray<Located<DeploymentPlatform>> Platforms { get; init; } = [];

    /// <summary>Nomad cluster, or null.</summary>
    public NomadSpec? Nomad { get; init; }

    /// <summary>Consul, or null.</summary>
    public ConsulSpec? Consul { get; init; }

    /// <summary>Traefik, or null.</summary>
    public TraefikSpec? Traefik { get; init; }

    /// <summary>Named environments in the order of the text.</summary>
    public ImmutableArray<EnvironmentSpec> Environments { get; init; } = [];

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
