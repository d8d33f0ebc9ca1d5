using Hatmax.Deployment.Nomad;
using Hatmax.Infra.Workloads;
using Pulumi.Nomad;

namespace Hatmax.Infra.Nomad;

/// <summary>One job per workload, and a variable with the secrets that it reads.</summary>
internal sealed class NomadPlatform : IPlatform
{
    /// <inheritdoc />
    public void RequireReady(DeploymentPlan plan)
    {
        // The cluster decides where a job fits.
    }

    /// <inheritdoc />
    public void Register(SystemContext context)
    {
        var jobs = new Dictionary<string, Job>(StringComparer.Ordinal);
        foreach (var workload in context.Plan.Workloads)
        {
            var component = new WorkloadComponent(workload);
            var needed = workload.DependsOn.Select(name => (Resource)jobs[name]).ToList();
            if (SecretsOf(context, workload) is { } items)
            {
                needed.Add(new Variable(
                    workload.Name, new VariableArgs { Path = NomadNames.Variable(context.Plan, workload), Items = items },
                    new CustomResourceOptions { Parent = component }));
            }

            jobs.Add(workload.Name, new Job(
                workload.Name,
                new JobArgs
                {
                    Jobspec = NomadWriter.Json(context.Plan, workload),
                    Json = true,
                    Detach = false,
                    PurgeOnDestroy = true,
                },
                new CustomResourceOptions { Parent = component, DependsOn = needed.ToArray() }));
            component.Complete();
        }
    }

    /// <inheritdoc />
    public string? UrlOf(DeploymentPlan plan, Workload workload) => workload.Ports.FirstOrDefault() is { } port
        ? $"http://{NomadNames.Service(workload, port.Name)}.service.{(plan.Discovery == ServiceDiscovery.Consul ? "consul" : "nomad")}"
        : null;

    private static InputMap<string>? SecretsOf(SystemContext context, Workload workload)
    {
        var items = new InputMap<string>();
        var names = workload.Environment.Select(variable => variable.Value).OfType<SecretValue>().Select(value => value.Secret).Distinct(StringComparer.Ordinal).ToList();
        foreach (var name in names)
        {
            items.Add(NomadNames.SecretKey(name), context.Secrets[name]);
        }

        return names.Count == 0 ? null : items;
    }
}
