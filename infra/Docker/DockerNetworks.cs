using Hatmax.Deployment.Compose;
using Hatmax.Infra.Workloads;
using Pulumi.Docker;
using Pulumi.Docker.Inputs;

namespace Hatmax.Infra.Docker;

/// <summary>The networks of a system: who is in none with a workload cannot connect to it.</summary>
internal sealed class DockerNetworks
{
    private readonly ComposeNetworks _plan;
    private readonly Dictionary<string, Network> _networks;

    private DockerNetworks(ComposeNetworks plan, Dictionary<string, Network> networks)
    {
        _plan = plan;
        _networks = networks;
    }

    /// <summary>Registers them.</summary>
    public static DockerNetworks Register(SystemContext context)
    {
        var plan = ComposeNetworks.Of(context.Plan);
        return new DockerNetworks(plan, plan.All.ToDictionary(
            network => network.Name,
            network => new Network(network.Name, new NetworkArgs { Name = $"{context.Name}-{network.Name}", Driver = "bridge", Internal = network.IsInternal }),
            StringComparer.Ordinal));
    }

    /// <summary>How a workload is connected: by its own name in each network that it is in.</summary>
    public InputList<ContainerNetworksAdvancedArgs> Of(Workload workload) => _plan.Of(workload)
        .Select(name => new ContainerNetworksAdvancedArgs { Name = _networks[name].Name, Aliases = { workload.Name } })
        .ToArray();
}
