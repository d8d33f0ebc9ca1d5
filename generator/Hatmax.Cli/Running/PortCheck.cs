using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Hatmax.Cli.Running;

/// <summary>Finds ports that are taken before anything is started.</summary>
internal static class PortCheck
{
    /// <summary>True when a service could listen there now.</summary>
    public static bool IsFree(int port)
    {
        // Shares the address as Kestrel does, so that a connection in TIME_WAIT does not count as a listener.
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        if (!OperatingSystem.IsWindows())
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, optionValue: true);
        }

        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            socket.Listen(1);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>One failure that names every taken port and who has it; null when all are free.</summary>
    public static Failure? FindTaken(IEnumerable<ServiceEndpoint> services)
    {
        var taken = services.Where(s => !IsFree(s.Port)).Select(Describe).ToList();
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
