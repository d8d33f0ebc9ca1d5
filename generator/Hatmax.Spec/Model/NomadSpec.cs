namespace Hatmax.Spec;

/// <summary>The Nomad cluster (<c>deployment.nomad</c>).</summary>
public sealed record NomadSpec
{
    /// <summary>Datacenter that jobs run in.</summary>
    public Located<string>? Datacenter { get; init; }

    /// <summary>Register services in Consul.</summary>
    public bool ConsulIntegration { get; init; }

    /// <summary>Announce services to Traefik.</summary>
    public bool TraefikIntegration { get; init; }

    /// <summary>Resources of a service that writes none, or null.</summary>
    public ResourcesSpec? DefaultResources { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
