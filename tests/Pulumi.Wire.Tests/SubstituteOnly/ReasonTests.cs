using System.Net;
using System.Net.Sockets;
using WireTests.Support;

namespace WireTests.SubstituteOnly;

/// <summary>What is said when calls cannot reach the engine, in words of the substitute.</summary>
public sealed class ReasonTests
{
    [Fact]
    public async Task Nobody_listens_there()
    {
        var address = FreeAddress.Next();
        var run = await Programs.DotnetAsync([], Programs.Variables("nothing", address));
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains($"No Pulumi engine listens on {address}: Connection refused.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_is_none()
    {
        var run = await Programs.DotnetAsync([], Programs.Variables("nothing", "not an address"));
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("'not an address' is not the address of an engine", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_listens_is_no_engine()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var stop = new CancellationTokenSource();
        var server = AnswerAsync(listener, stop.Token);
        var run = await Programs.DotnetAsync([], Programs.Variables("nothing", listener.LocalEndpoint.ToString()!));
        await stop.CancelAsync();
        await server;
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("does not speak HTTP/2, so it is no Pulumi engine", run.Error, StringComparison.Ordinal);
    }

    [RequiresEngineFact]
    public async Task It_went_away()
    {
        var run = await Programs.DotnetAsync("chain", EngineOptions.With("--vanish", "first"));
        Assert.Contains("No Pulumi engine listens on 127.0.0.1:", run.Error, StringComparison.Ordinal);
    }

    // A web server of the old days.
    private static async Task AnswerAsync(TcpListener listener, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop);
                await using var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[1], stop);
                await stream.WriteAsync("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), stop);
                client.Client.Shutdown(SocketShutdown.Send);
                await stream.CopyToAsync(Stream.Null, stop);
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }
    }
}
