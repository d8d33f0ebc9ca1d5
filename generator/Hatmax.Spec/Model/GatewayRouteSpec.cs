namespace Hatmax.Spec;

/// <summary>A route of the gateway (<c>routes[]</c>).</summary>
public sealed record GatewayRouteSpec
{
    /// <summary>Requests it takes.</summary>
    public required RouteSpec Match { get; init; }

    /// <summary>What the caller needs a permission for, or null.</summary>
    public ResourceSpec? Resource { get; init; }

    /// <summary>Where the permission must hold, or null.</summary>
    public ScopeSpec? Scope { get; init; }

    /// <summary>Service that answers.</summary>
    public required UpstreamSpec Upstream { get; init; }

    /// <summary>Place of the route.</summary>
    public SourceSpan Span { get; init; }
}
