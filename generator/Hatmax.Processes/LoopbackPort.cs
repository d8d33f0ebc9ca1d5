using System.Net;
using System.Net.Sockets;

namespace Hatmax.Processes;

/// <summary>Ports of this machine.</summary>
public static class LoopbackPort
{
    /// <summary>True when a process could listen there now.</summary>
    /// <param name="port">Number of the port.</param>
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
}
