namespace Hatmax.Spec;

/// <summary>The Nomad job of a service (<c>services.X.deployment.nomad</c>).</summary>
public sealed record ServiceNomadSpec
{
    /// <summary>Static port of the job.</summary>
    public Located<int>? Port { get; init; }

    /// <summary>Copies (<c>count</c> of the job).</summary>
    public Located<int>? Replicas { get; init; }

    /// <summary>Limits, or null for the default ones.</summary>
    public ResourcesSpec? Resources { get; init; }

    /// <summary>Health check, or null for the default one.</summary>
    public HealthCheckSpec? HealthCheck { get; init; }

    /// <summary>Traefik router, or null.</summary>
    public ServiceTraefikSpec? Traefik { get; init; }

    /// <summary>Consul registration, or null.</summary>
    public ServiceConsulSpec? Consul { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
