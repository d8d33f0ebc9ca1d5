namespace Hatmax.Deployment.Planning;

/// <summary>What holds for the whole environment: the stack's word, else the environment's, else the deployment's, else the default.</summary>
internal sealed record PlanSettings
{
    /// <summary>The environment of the spec; null where the spec declares none.</summary>
    public required EnvironmentSpec? Environment { get; init; }

    /// <summary>Name of the system as a DNS label.</summary>
    public required string System { get; init; }

    public required ImmutableArray<DeploymentPlatform> Platforms { get; init; }

    public required string? Registry { get; init; }

    public required string? Domain { get; init; }

    /// <summary>Entry point of routers.</summary>
    public required string Entrypoint { get; init; }

    public required SortedDictionary<string, ExternalSetting> Externals { get; init; }

    /// <summary>True when a platform runs all copies on one host.</summary>
    public bool UsesCompose => Platforms.Contains(DeploymentPlatform.Compose);

    public static PlanSettings Of(PlanScope scope, EnvironmentSpec? environment)
    {
        var (request, deployment) = (scope.Request, scope.Spec.Deployment);
        var settings = new PlanSettings
        {
            Environment = environment,
            System = DnsLabel.Of(scope.Spec.Name.Value),
            Platforms = PlatformsOf(request, environment, deployment),
            Registry = request.Registry ?? environment?.Registry?.Value,
            Domain = request.Domain ?? environment?.Domain?.Value ?? deployment?.Traefik?.Domain?.Value,
            Entrypoint = deployment?.Traefik?.Entrypoint?.Value ?? "web",
            Externals = ExternalSettings.Of(scope, environment),
        };
        Check(scope, settings);
        return settings;
    }

    private static ImmutableArray<DeploymentPlatform> PlatformsOf(PlanRequest request, EnvironmentSpec? environment, DeploymentSpec? deployment)
    {
        if (request.Platform is { } platform)
        {
            return [platform];
        }

        ImmutableArray<Located<DeploymentPlatform>> written = environment is { Platforms.IsEmpty: false } ? environment.Platforms : deployment?.Platforms ?? [];
        return written.IsEmpty ? [DeploymentPlatform.Compose] : [.. written.Select(p => p.Value).Distinct()];
    }

    private static void Check(PlanScope scope, PlanSettings settings)
    {
        var (environment, deployment) = (settings.Environment, scope.Spec.Deployment);
        if (!DnsLabel.IsUsable(settings.System))
        {
            scope.Report(DeploymentDiagnostics.NotALabel, scope.Spec.Name.Span,
                $"The name of the system gives the DNS label '{settings.System}', which is empty, too long or does not start with a letter.");
        }

        if (settings.Registry is { } registry && !RegistryName.IsValid(registry))
        {
            scope.Report(DeploymentDiagnostics.BadRegistry, scope.Request.Registry is null ? environment!.Registry!.Span : SourceSpan.None,
                $"The registry '{registry}' is not host[:port][/path] in lower case.");
        }

        if (settings.Domain is { } domain && !AddressText.IsDomain(domain))
        {
            scope.Report(DeploymentDiagnostics.BadDomain,
                scope.Request.Domain is not null ? SourceSpan.None : environment?.Domain?.Span ?? deployment!.Traefik!.Domain!.Span,
                $"The domain '{domain}' is not a DNS name.");
        }

        if (deployment?.Traefik?.Entrypoint is { } entrypoint && DnsLabel.Of(entrypoint.Value) != entrypoint.Value)
        {
            scope.Report(DeploymentDiagnostics.NotALabel, entrypoint.Span, $"The entry point '{entrypoint}' is not a name that Traefik takes.",
                "Use lower-case letters, digits and dashes, for example `web`.");
        }

        if (scope.Request.Replicas is <= 0)
        {
            scope.Report(DeploymentDiagnostics.BadReplicas, SourceSpan.None, $"The stack asks for {scope.Request.Replicas} copies.");
        }
    }
}
