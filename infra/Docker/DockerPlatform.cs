using Hatmax.Infra.Workloads;
using Pulumi.Docker;

namespace Hatmax.Infra.Docker;

/// <summary>One Docker engine: a network, and per workload its image, volumes and containers.</summary>
internal sealed class DockerPlatform : IPlatform
{
    /// <inheritdoc />
    public void Register(SystemContext context)
    {
        var network = new Network(context.Name, new NetworkArgs { Name = context.Name, Driver = "bridge" });
        var started = new Dictionary<string, ImmutableArray<Container>>(StringComparer.Ordinal);
        foreach (var workload in context.Plan.Workloads)
        {
            var component = new WorkloadComponent(workload);
            started.Add(workload.Name, new DockerWorkload(context, component, network, started).Register());
            component.Complete();
        }
    }

    /// <inheritdoc />
    public string? UrlOf(DeploymentPlan plan, Workload workload) =>
        workload.Ports.FirstOrDefault(port => port.Published is not null) is { Published: { } published }
            ? $"http://localhost:{published}"
            : workload.Ports.FirstOrDefault() is { } inner ? $"http://{workload.Name}:{inner.Number}" : null;
}
