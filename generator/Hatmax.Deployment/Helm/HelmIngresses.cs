using System.Globalization;
using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Helm;

/// <summary>Ingress objects of a workload: one per router, because priority and entry point are said per object.</summary>
internal static class HelmIngresses
{
    /// <summary>Null when a gateway of the system has the routes, or none can be expressed; the planner reports those that cannot.</summary>
    public static YamlList? Of(DeploymentPlan plan, Workload workload)
    {
        if (plan.Workloads.Any(w => w.Kind == WorkloadKind.Gateway))
        {
            return null;
        }

        var routes = workload.Routes
            .Select(route => (Route: route, Rules: IngressRule.TryParse(route.Rule, out var rules) ? rules : []))
            .Where(pair => !pair.Rules.IsEmpty)
            .Select((pair, index) => (pair.Route, pair.Rules, Name: index == 0 ? workload.Name : string.Create(CultureInfo.InvariantCulture, $"{workload.Name}.{index + 1}")));
        return HelmWorkload.List(routes, pair => Ingress(plan, workload, pair.Name, pair.Route, pair.Rules));
    }

    private static YamlMap Ingress(DeploymentPlan plan, Workload workload, string name, RouteRule route, ImmutableArray<IngressRule> rules)
    {
        var map = new YamlMap { { "name", name }, { "entrypoint", route.Entrypoint } };
        if (route.Priority is { } priority)
        {
            map.Add("priority", priority);
        }

        map.Add("port", HelmPeers.Number(plan, workload.Name, route.Port));
        map.Add("rules", HelmWorkload.List(rules, Rule));
        return map;
    }

    private static YamlMap Rule(IngressRule rule)
    {
        var map = new YamlMap();
        if (rule.Host is { } host)
        {
            map.Add("host", host);
        }

        map.Add("path", rule.Path);
        map.Add("pathType", rule.Exact ? "Exact" : "Prefix");
        return map;
    }
}
