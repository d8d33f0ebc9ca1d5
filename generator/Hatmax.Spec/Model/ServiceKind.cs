namespace Hatmax.Spec;

/// <summary>What a service is for (<c>services.X.kind</c>).</summary>
public enum ServiceKind
{
    /// <summary>One bounded context with its own data: models, aggregates, REST.</summary>
    Atom,

    /// <summary>Many models with relations, projections, use cases and events. Alias: feature.</summary>
    Domain,

    /// <summary>Orchestrates other services; has no data of its own.</summary>
    Composite,

    /// <summary>Pages, fragments and forms for a browser.</summary>
    Web,

    /// <summary>A service without a declared shape.</summary>
    Service,

    /// <summary>Authentication, authorisation and gateway from one entry.</summary>
    Auth,
}
