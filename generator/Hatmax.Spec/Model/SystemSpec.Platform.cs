namespace Hatmax.Spec;

public sealed partial record SystemSpec
{
    /// <summary>Module path as written (<c>module_path</c>).</summary>
    public Located<string>? ModulePath { get; init; }

    /// <summary>Where and how the system runs, or null.</summary>
    public DeploymentSpec? Deployment { get; init; }

    /// <summary>Middlewares of every service, or null for the built-in ones.</summary>
    public SystemMiddlewaresSpec? Middlewares { get; init; }

    /// <summary>Defaults of every service, or null.</summary>
    public ServiceDefaultsSpec? ServiceDefaults { get; init; }

    /// <summary>HTTP stack (<c>http</c>), or null.</summary>
    public HttpSpec? Http { get; init; }

    /// <summary>Logs, metrics and traces, or null.</summary>
    public ObservabilitySpec? Observability { get; init; }

    /// <summary>How stores are reached, or null.</summary>
    public DatastoresSpec? Datastores { get; init; }

    /// <summary>Routes of the gateway (<c>routes</c>) in the order of the text.</summary>
    public ImmutableArray<GatewayRouteSpec> Routes { get; init; } = [];

    /// <summary>Pages composed by the gateway (<c>pages</c>).</summary>
    public ImmutableArray<PageSpec> Pages { get; init; } = [];

    /// <summary>Template packs (<c>packs</c>) in the order of the text.</summary>
    public ImmutableArray<PackSpec> Packs { get; init; } = [];
}
