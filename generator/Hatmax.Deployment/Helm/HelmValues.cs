using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Helm;

/// <summary>The values of an environment, as <c>values.schema.json</c> of the chart describes them.</summary>
internal static class HelmValues
{
    public static YamlMap Of(DeploymentPlan plan)
    {
        var workloads = new YamlMap();
        foreach (var workload in plan.Workloads)
        {
            workloads.Add(workload.Name, HelmWorkload.Of(plan, workload));
        }

        var values = new YamlMap { { "environment", DnsLabel.Of(plan.Environment) } };
        if (!plan.Secrets.IsEmpty)
        {
            values.Add("secrets", new YamlMap { { "name", HelmNames.Secret(plan) } });
        }

        values.Add("workloads", workloads);
        return values;
    }
}
