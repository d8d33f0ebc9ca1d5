namespace Hatmax.Deployment.Planning;

/// <summary>Which backing services the services and the spec ask for.</summary>
internal static class BackingNeeds
{
    /// <summary>Those that are needed, by name.</summary>
    public static SortedDictionary<string, Backing> Of(PlanScope scope, PlanSettings settings, IReadOnlyCollection<ServiceSpec> services)
    {
        var needs = new SortedDictionary<string, Backing>(StringComparer.Ordinal);
        var stores = services.SelectMany(s => Stores.Of(scope.Spec, s)).ToHashSet();
        var (deployment, observability) = (scope.Spec.Deployment, scope.Spec.Observability);
        Need(BackingCatalogue.Postgres, stores.Contains(RepositoryKind.Postgres) && scope.Spec.Datastores?.Postgres?.DsnEnv is null);
        Need(BackingCatalogue.Mongo, stores.Contains(RepositoryKind.Mongo) && scope.Spec.Datastores?.Mongo?.DsnEnv is null);
        Need(BackingCatalogue.Nats, services.Any(Emits));
        Need(BackingCatalogue.Traefik, deployment is { Traefik.Enabled: true } or { Nomad.TraefikIntegration: true });
        Need(BackingCatalogue.Consul, deployment is { Consul.Enabled: true } or { Nomad.ConsulIntegration: true });
        Need(BackingCatalogue.Prometheus, observability?.Metrics is { Enabled: true, Provider: null or { Value: "prometheus" } });
        Need(BackingCatalogue.Otel, observability is { Tracing.Enabled: true } or { Metrics: { Enabled: true, Provider.Value: "otel" } });
        return needs;

        void Need(BackingService service, bool isNeeded)
        {
            var external = settings.Externals.GetValueOrDefault(service.Name);
            if (isNeeded)
            {
                needs.Add(service.Name, new Backing(service, external));
            }
            else if (external is not null && external.Span != scope.Spec.Deployment?.Consul?.Address?.Span)
            {
                scope.Report(DeploymentDiagnostics.UnusedExternal, external.Span, $"The external address of '{service.Name}' is not used: no service needs it.");
            }
        }
    }

    /// <summary>True when a use case of the service publishes an event.</summary>
    public static bool Emits(ServiceSpec service) => service.Usecases.Any(u => u.Steps.Any(s => s is EmitStep));
}
