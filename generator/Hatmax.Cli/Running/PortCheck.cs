using System.Globalization;
using Hatmax.Processes;

namespace Hatmax.Cli.Running;

/// <summary>Finds ports that are taken before anything is started.</summary>
internal static class PortCheck
{
    /// <summary>One failure that names every taken port and who has it; null when all are free.</summary>
    public static Failure? FindTaken(IEnumerable<ServiceEndpoint> services)
    {
        var taken = services.Where(s => !LoopbackPort.IsFree(s.Port)).Select(Describe).ToList();
        return taken.Count == 0
            ? null
            : new Failure(ExitCodes.Environment, taken[0], "Stop that process, give the service another 'port' in the spec, or use --port-offset N.")
            {
                Details = [.. taken.Skip(1)],
            };
    }

    private static string Describe(ServiceEndpoint service)
    {
        var owner = PortOwner.Find(service.Port) ?? "another process";
        return string.Create(CultureInfo.InvariantCulture, $"Port {service.Port} of service {service.Name} is taken by {owner}.");
    }
}
