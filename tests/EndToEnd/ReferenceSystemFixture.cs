using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests;

/// <summary>A fresh copy of the repository in which ./hatmax was run as a newcomer runs it.</summary>
public sealed class ReferenceSystemFixture : IAsyncLifetime
{
    // The reference system listens on 8084 and up: somewhere else for a test, where nothing else listens.
    private static readonly string PortOffset = (FreePort() - 8084).ToString(CultureInfo.InvariantCulture);

    private readonly TemporaryFolder _folder = new();

    /// <summary>The copy.</summary>
    public string Root => _folder.Path;

    /// <summary>Runs ./hatmax in the copy.</summary>
    public Task<CommandResult> HatmaxAsync(params string[] arguments) => Commands.RunAsync(Root, _folder["hatmax"], arguments);

    /// <summary>Starts the system and gives a client of the todo service.</summary>
    public async Task<HttpClient> UpAsync(params string[] more)
    {
        var report = (await HatmaxAsync(["up", "--detach", "--json", "--port-offset", PortOffset, .. more])).Succeeded();
        using var json = JsonDocument.Parse(report);
        var url = json.RootElement.GetProperty("services").EnumerateArray().Single(s => s.GetProperty("name").GetString() == "todo").GetProperty("url").GetString()!;
        return new HttpClient { BaseAddress = new Uri(url) };
    }

    /// <summary>Stops the system.</summary>
    public async Task DownAsync() => (await HatmaxAsync("down")).Succeeded();

    public Task InitializeAsync() => Repository.CopyAsync(Root);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async Task DisposeAsync()
    {
        await HatmaxAsync("down");
        _folder.Dispose();
    }
}
