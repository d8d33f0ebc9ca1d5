using Hatmax.Deployment.Helm;

namespace Hatmax.Deployment.Planning;

/// <summary>Finds the rule by which the gateway leads to each service.</summary>
internal static class Routes
{
    public static void Add(PlanDraft draft)
    {
        var rules = new Dictionary<string, PlannedService>(StringComparer.Ordinal);
        foreach (var service in draft.Services.Values)
        {
            if (RuleOf(draft, service) is not { } rule)
            {
                continue;
            }

            if (!rules.TryAdd(rule, service))
            {
                draft.Scope.Report(DeploymentDiagnostics.RouteClash, service.Nomad?.Traefik?.Rule?.Span ?? service.Spec.Name.Span,
                    $"The services '{rules[rule].Spec.Name}' and '{service.Spec.Name}' both have the rule {rule} at the gateway.");
            }

            CheckIngress(draft, service, rule);
            var priority = service.Nomad?.Traefik?.Priority?.Value;
            draft.Routes.Add(service.Name, new RouteRule(service.Name, rule, priority, draft.Settings.Entrypoint, ServiceWorkloads.Port));
        }
    }

    // The domain of a service in an environment is nearer than its rule, which holds for all of them.
    private static string? RuleOf(PlanDraft draft, PlannedService service)
    {
        if (service.Entry?.Domain is { } own)
        {
            return Host(own.Value);
        }

        if (service.Nomad?.Traefik?.Rule is { } rule)
        {
            return rule.Value;
        }

        if (draft.Settings.Domain is { } domain)
        {
            return Host($"{service.Name}.{domain}");
        }

        if (draft.Find(BackingCatalogue.Traefik) is null)
        {
            return null;
        }

        // Browsers and most resolvers send names below localhost to this machine.
        return service.Spec.Api?.BasePath is { Value.Length: > 0 } path ? $"PathPrefix(`{path}`)" : Host($"{service.Name}.localhost");
    }

    private static void CheckIngress(PlanDraft draft, PlannedService service, string rule)
    {
        if (draft.Settings.Platforms.Contains(DeploymentPlatform.Kubernetes) && !draft.Runs(BackingCatalogue.Traefik) && !IngressRule.TryParse(rule, out _))
        {
            draft.Scope.Report(DeploymentDiagnostics.RuleNotExpressed, service.Nomad?.Traefik?.Rule?.Span ?? service.Spec.Name.Span,
                $"The rule {rule} of the service '{service.Spec.Name}' uses more than hosts and paths, so Kubernetes gets no Ingress for it.");
        }
    }

    private static string Host(string name) => $"Host(`{name}`)";
}
