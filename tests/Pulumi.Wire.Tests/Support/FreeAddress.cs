using System.Net;
using System.Net.Sockets;

namespace WireTests.Support;

/// <summary>Addresses where nobody listens.</summary>
internal static class FreeAddress
{
    /// <summary>Host and port that was free a moment ago.</summary>
    public static string Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener.LocalEndpoint.ToString()!;
    }
}
