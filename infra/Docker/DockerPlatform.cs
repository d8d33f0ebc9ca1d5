using Hatmax.Infra.Workloads;
using Pulumi.Docker;

namespace Hatmax.Infra.Docker;

/// <summary>One Docker engine: networks from the call graph, and per workload its image, volumes and containers.</summary>
/// <param name="requireFreePorts">Stops when something else listens at a port that the plan publishes.</param>
internal sealed class DockerPlatform(Action<DeploymentPlan> requireFreePorts) : IPlatform
{
    /// <inheritdoc />
    public void RequireReady(DeploymentPlan plan) => requireFreePorts(plan);

    /// <inheritdoc />
    public void Register(SystemContext context)
    {
        var networks = DockerNetworks.Register(context);
        var started = new Dictionary<string, ImmutableArray<Container>>(StringComparer.Ordinal);
        foreach (var workload in context.Plan.Workloads)
        {
            var component = new WorkloadComponent(workload);
            started.Add(workload.Name, new DockerWorkload(context, component, networks, started).Register());
            component.Complete();
        }
    }

    /// <inheritdoc />
    public string? UrlOf(DeploymentPlan plan, Workload workload) =>
        workload.Ports.FirstOrDefault(port => port.Published is not null) is { Published: { } published }
            ? $"http://localhost:{published}"
            : workload.Ports.FirstOrDefault() is { } inner ? $"http://{workload.Name}:{inner.Number}" : null;
}
