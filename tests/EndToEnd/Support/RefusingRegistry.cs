using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>A registry that answers, and lets nobody in.</summary>
public sealed class RefusingRegistry : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _answering;

    public RefusingRegistry()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Name = "localhost:" + ((IPEndPoint)probe.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        }

        _listener.Prefixes.Add($"http://{Name}/");
        _listener.Start();
        _answering = AnswerAsync();
    }

    /// <summary>Host and port.</summary>
    public string Name { get; }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _answering;
        _listener.Close();
    }

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                context.Response.StatusCode = 403;
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            Assert.False(_listener.IsListening);
        }
    }
}
