using Hatmax.Deployment.Planning;
using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Helm;

/// <summary>Whom a workload may connect to.</summary>
internal static class HelmPeers
{
    /// <summary>The other end of an edge and the number of the port that it leads to.</summary>
    public static YamlMap Peer(DeploymentPlan plan, string workload, NetworkEdge edge) =>
        new() { { "workload", workload }, { "port", Number(plan, edge.To, edge.Port) } };

    /// <summary>Number of a port of a workload.</summary>
    public static int Number(DeploymentPlan plan, string workload, string port) =>
        plan.Workloads.Single(w => w.Name == workload).Ports.Single(p => p.Name == port).Number;

    /// <summary>Ports of what it uses outside. A network policy knows no host names, so the ports are open to every address.</summary>
    public static YamlList? ExternalPorts(DeploymentPlan plan, Workload workload)
    {
        var ports = IsOpen(plan, workload) ? [] : Addresses(plan, workload).Select(Port).OfType<int>().Distinct().Order().Select(port => (YamlNode)port).ToList();
        return ports.Count == 0 ? null : YamlList.Of(ports);
    }

    /// <summary>True when it uses something outside whose port is not known.</summary>
    public static bool IsOpen(DeploymentPlan plan, Workload workload) => Addresses(plan, workload).Any(address => Port(address) is null);

    // Besides what is declared: the address of a client of a service is written into a variable.
    private static IEnumerable<AddressText?> Addresses(DeploymentPlan plan, Workload workload) =>
        plan.Externals.Where(e => e.Workloads.Contains(workload.Name, StringComparer.Ordinal)).Select(e => AddressText.Parse(e.Address))
            .Concat(workload.Environment.Select(v => v.Value).OfType<LiteralValue>().Select(v => AddressText.Parse(v.Text)).Where(a => a is { Scheme.Length: > 0 }));

    private static int? Port(AddressText? address) => address?.Port ?? address?.Scheme switch
    {
        "http" => 80,
        "https" => 443,
        _ => null,
    };
}
