namespace Hatmax.Spec;

public sealed partial record ServiceSpec
{
    /// <summary>How the service runs, or null.</summary>
    public ServiceDeploymentSpec? Deployment { get; init; }

    /// <summary>Who may call the service, or null.</summary>
    public AuthSpec? Auth { get; init; }

    /// <summary>Middlewares of the service, or null.</summary>
    public MiddlewareSetSpec? Middlewares { get; init; }

    /// <summary>Parts of an auth service: authentication, authorization, gateway.</summary>
    public ImmutableArray<Located<string>> Components { get; init; } = [];

    /// <summary>Storage of an auth service, or null.</summary>
    public StorageSpec? Storage { get; init; }

    /// <summary>Resources and scopes that policies are about, or null.</summary>
    public PoliciesSpec? Policies { get; init; }

    /// <summary>How an auth service is laid out, or null.</summary>
    public ImplementationSpec? Implementation { get; init; }
}
