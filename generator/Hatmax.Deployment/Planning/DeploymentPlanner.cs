using Hatmax.Deployment.Planning;

namespace Hatmax.Deployment;

/// <summary>Model and environment → deployment plan. Pure and deterministic.</summary>
public static class DeploymentPlanner
{
    /// <summary>Plans one environment. Whatever the spec and the request say, this returns; everything that is wrong is in the answer.</summary>
    /// <param name="spec">A spec without errors.</param>
    /// <param name="specFile">Its file name, for diagnostics.</param>
    /// <param name="request">The environment and what its stack sets.</param>
    public static PlanResult Plan(SystemSpec spec, string specFile, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(specFile);
        ArgumentNullException.ThrowIfNull(request);
        var scope = new PlanScope(spec, specFile, request);
        if (!EnvironmentChoice.TryFind(scope, out var environment))
        {
            return new PlanResult(null, scope.Diagnostics);
        }

        var plan = Assemble(scope, PlanSettings.Of(scope, environment));
        return new PlanResult(scope.HasErrors ? null : plan, scope.Diagnostics);
    }

    private static DeploymentPlan Assemble(PlanScope scope, PlanSettings settings)
    {
        var services = PlannedServices.Of(scope, settings);
        var backings = BackingNeeds.Of(scope, settings, [.. services.Values.Select(s => s.Spec)]);
        var draft = new PlanDraft(scope, settings, services, backings);
        CheckNames(draft);
        Routes.Add(draft);
        var workloads = services.Values.Select(service => ServiceWorkloads.Of(draft, service)).ToList();
        workloads.AddRange(backings.Values.Where(b => b.IsRun && !services.ContainsKey(b.Name))
            .Select(b => BackingWorkloads.Of(draft, b.Service)));
        BackingWorkloads.UseExternals(draft);
        PublishedPorts.Check(draft, workloads);
        var dependencies = CallOrder.Dependencies(draft);
        return new DeploymentPlan
        {
            System = settings.System,
            Environment = DnsLabel.Of(scope.Request.Environment),
            Platforms = settings.Platforms,
            Domain = settings.Domain,
            Datacenters = [scope.Spec.Deployment?.Nomad?.Datacenter?.Value ?? "dc1"],
            Workloads = CallOrder.Sort(workloads.Select(w => w with { DependsOn = dependencies.GetValueOrDefault(w.Name, []) })),
            Secrets = draft.Secrets,
            Edges = draft.Edges,
            Externals = draft.Externals,
            Discovery = draft.Find(BackingCatalogue.Consul) is null ? ServiceDiscovery.Nomad : ServiceDiscovery.Consul,
        };
    }

    private static void CheckNames(PlanDraft draft)
    {
        foreach (var service in draft.Services.Values)
        {
            if (draft.Backings.GetValueOrDefault(service.Name) is { IsRun: true } backing)
            {
                draft.Scope.Report(DeploymentDiagnostics.NameClash, service.Spec.Name.Span,
                    $"The service '{service.Spec.Name}' has the name of {backing.Service.Image.Repository}, which the system needs as well.",
                    $"Rename the service, for example to '{service.Name}-service'.");
            }
        }
    }
}
