namespace Hatmax.Deployment.Planning;

/// <summary>
/// Resolves what is written about services. Of two places that say the same the nearer wins: the service's entry of the environment, the
/// stack, the environment, the service's own block, the deployment, the default.
/// </summary>
internal static class PlannedServices
{
    private const int DefaultCpuMhz = 200;
    private const int DefaultMemoryMb = 256;

    /// <summary>The services to deploy, by name of the workload. Clashes are reported, and the first of two stays.</summary>
    public static SortedDictionary<string, PlannedService> Of(PlanScope scope, PlanSettings settings)
    {
        var ports = ServicePorts.Of(scope.Spec);
        var services = new SortedDictionary<string, PlannedService>(StringComparer.Ordinal);
        foreach (var spec in scope.Spec.Services)
        {
            if (!SpecFacts.IsGenerated(spec))
            {
                scope.Report(DeploymentDiagnostics.NotDeployed, spec.Name.Span, $"The service '{spec.Name}' is not deployed: no code is generated for it yet.");
                continue;
            }

            var name = DnsLabel.Of(spec.Name.Value);
            if (!DnsLabel.IsUsable(name))
            {
                scope.Report(DeploymentDiagnostics.NotALabel, spec.Name.Span, $"The service name '{spec.Name}' gives no DNS label of at most {DnsLabel.MaxLength} characters.");
            }
            else if (!services.TryAdd(name, Resolve(scope, settings, spec, name, ports[spec.Name.Value])))
            {
                scope.Report(DeploymentDiagnostics.NameClash, spec.Name.Span, $"The services '{services[name].Spec.Name}' and '{spec.Name}' are both called '{name}' in a network.");
            }
        }

        if (services.Count == 0 && !scope.HasErrors)
        {
            scope.Report(DeploymentDiagnostics.NothingToDeploy, SourceSpan.None, "The spec has no service that can be deployed.");
        }

        return services;
    }

    private static PlannedService Resolve(PlanScope scope, PlanSettings settings, ServiceSpec spec, string name, int port)
    {
        var (request, environment) = (scope.Request, settings.Environment);
        var entry = environment?.Services.FirstOrDefault(s => s.Name.Value == spec.Name.Value);
        var nomad = spec.Deployment?.Nomad;
        var written = entry?.Replicas ?? (request.Replicas is null ? environment?.Replicas ?? nomad?.Replicas : null);
        var defaults = scope.Spec.Deployment?.Nomad?.DefaultResources;
        if (entry?.Domain is { } domain && !AddressText.IsDomain(domain.Value))
        {
            scope.Report(DeploymentDiagnostics.BadDomain, domain.Span, $"The domain '{domain}' of the service '{spec.Name}' is not a DNS name.");
        }

        return new PlannedService
        {
            Spec = spec,
            Name = name,
            Prefix = VariableNames.Prefix(spec.Name.Value),
            Entry = entry,
            Replicas = Math.Max(1, written?.Value ?? request.Replicas ?? 1),
            ReplicasSpan = written?.Span ?? SourceSpan.None,
            Resources = new(
                (entry?.Resources?.Cpu ?? nomad?.Resources?.Cpu ?? defaults?.Cpu)?.Value ?? DefaultCpuMhz,
                (entry?.Resources?.Memory ?? nomad?.Resources?.Memory ?? defaults?.Memory)?.Value ?? DefaultMemoryMb),
            Port = port,
            Stores = Stores.Of(scope.Spec, spec),
            Config = SettingKeys.Merge(scope, environment, entry),
        };
    }
}
