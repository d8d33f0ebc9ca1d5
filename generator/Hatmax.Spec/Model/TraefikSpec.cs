namespace Hatmax.Spec;

/// <summary>Traefik (<c>deployment.infrastructure.traefik</c>).</summary>
public sealed record TraefikSpec
{
    /// <summary>Whether it is used.</summary>
    public bool Enabled { get; init; }

    /// <summary>Entry point of the routers; null for web.</summary>
    public Located<string>? Entrypoint { get; init; }

    /// <summary>Domain below which services are reachable.</summary>
    public Located<string>? Domain { get; init; }

    /// <summary>Place of the block.</summary>
    public SourceSpan Span { get; init; }
}
