using System.Globalization;
using Hatmax.Cli.Building;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Running;

/// <summary>From a model to the processes that run it.</summary>
internal static class RunPlanner
{
    private const string Host = "host";

    /// <summary>The processes of a topology.</summary>
    /// <param name="location">The project.</param>
    /// <param name="spec">Its model.</param>
    /// <param name="topology">One process or many.</param>
    /// <param name="configuration">Debug or Release.</param>
    /// <param name="portOffset">Added to every port; 0 leaves them as the spec says.</param>
    public static RunPlan Plan(ProjectLocation location, SystemSpec spec, Topology topology, string configuration, int portOffset)
    {
        var ports = ServicePorts.Of(spec);
        var services = SpecFacts.GeneratedServices(spec)
            .Select(s => (Spec: s, Endpoint: new ServiceEndpoint(s.Name.Value, ports[s.Name.Value] + portOffset)))
            .OrderBy(s => s.Endpoint.Name, StringComparer.Ordinal)
            .ToList();
        return new RunPlan(topology, location.Root, topology == Topology.Single ? [HostProcess()] : [.. services.Select(s => OwnProcess(s.Spec, s.Endpoint))]);

        PlannedProcess HostProcess()
        {
            var dll = Output(location, Host, CSharpNames.RootNamespace(spec) + ".Host", configuration);
            var arguments = services.SelectMany(s => PortFlag($"{s.Endpoint.Name}.server.port", s.Endpoint));
            return new PlannedProcess(Host, "dotnet", [dll, "--data-dir", location.State.Data, .. arguments], [.. services.Select(s => s.Endpoint)]);
        }

        PlannedProcess OwnProcess(ServiceSpec service, ServiceEndpoint endpoint)
        {
            var dll = Output(location, endpoint.Name, CSharpNames.ServiceNamespace(spec, service), configuration);
            return new PlannedProcess(
                endpoint.Name, "dotnet", [dll, "--data-dir", location.State.Data, .. PortFlag("server.port", endpoint)], [endpoint]);
        }
    }

    /// <summary>What has to be built for a topology.</summary>
    public static BuildScope ScopeOf(Topology topology) => topology == Topology.Single ? BuildScope.Host : BuildScope.Services;

    private static IEnumerable<string> PortFlag(string name, ServiceEndpoint endpoint) =>
        ["--" + name, endpoint.Port.ToString(CultureInfo.InvariantCulture)];

    private static string Output(ProjectLocation location, string folder, string assembly, string configuration) =>
        Path.Combine(location.Root, "services", folder, "bin", configuration, "net10.0", assembly + ".dll");
}
