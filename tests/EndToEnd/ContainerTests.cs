using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests;

/// <summary>The reference system as people run it in containers: build, render, docker compose.</summary>
[Collection(InstalledToolCollection.Name)]
public sealed partial class ContainerTests(ContainerSystemFixture system) : IClassFixture<ContainerSystemFixture>
{
    private const long Megabyte = 1024 * 1024;

    private static readonly string[] Kinds = ["container", "network", "volume"];

    [RequiresContainersFact]
    public async Task The_compose_file_brings_up_a_hardened_system_that_survives_kills_and_keeps_its_data()
    {
        await system.RenderAsync();
        await FailOnTakenPortAsync();
        await UpAsync();
        using var client = new HttpClient { BaseAddress = new Uri($"http://{ContainerSystemFixture.Address}:{ContainerSystemFixture.Port}") };
        var list = await CreateAsync(client);
        var hardened = await InspectAsync();
        AssertHardened(hardened);
        await AssertConfinedAsync(hardened);

        await CrashAsync();
        await Waiting.UntilAsync("An answer after the crash", async () => await StatusAsync(client, list) == HttpStatusCode.OK);
        Assert.Equal(1, (await InspectAsync()).GetProperty("RestartCount").GetInt32());

        // An engine takes 'docker kill' for somebody's wish and does not restart: the next 'up' does.
        (await ContainerMachine.DockerAsync("kill", await IdAsync())).Succeeded();
        await UpAsync();
        await AssertKeptAsync(client, list);

        (await system.ComposeAsync("down")).Succeeded();
        Assert.Equal(["volume"], await LeftAsync());
        await UpAsync();
        await AssertKeptAsync(client, list);

        (await system.ComposeAsync("down", "--volumes")).Succeeded();
        Assert.Empty(await LeftAsync());
    }

    private async Task FailOnTakenPortAsync()
    {
        using var other = new TcpListener(IPAddress.Parse(ContainerSystemFixture.Address), ContainerSystemFixture.Port);
        other.Start();
        var refused = await system.ComposeAsync("up", "--detach", "--wait");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains(ContainerSystemFixture.Port.ToString(CultureInfo.InvariantCulture), refused.Error, StringComparison.Ordinal);
    }

    private async Task UpAsync()
    {
        (await system.ComposeAsync("up", "--detach", "--wait")).Succeeded();
        var container = await InspectAsync();
        Assert.Equal("healthy", container.GetProperty("State").GetProperty("Health").GetProperty("Status").GetString());
        Assert.Equal(system.Reference, container.GetProperty("Config").GetProperty("Image").GetString());
    }

    private static async Task<string> CreateAsync(HttpClient client)
    {
        using var body = new StringContent("""{"name":"Groceries"}""", Encoding.UTF8, "application/json");
        using var created = await client.PostAsync(new Uri("/todo/lists", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        return created.Headers.Location!.ToString();
    }

    private static async Task AssertKeptAsync(HttpClient client, string list)
    {
        var answer = JsonElement.Parse(await client.GetStringAsync(new Uri(list, UriKind.Relative)));
        Assert.Equal("Groceries", answer.GetProperty("data").GetProperty("name").GetString());
    }

    private static async Task<HttpStatusCode?> StatusAsync(HttpClient client, string path)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            // Nobody listens while the container restarts.
            return null;
        }
    }

    private static void AssertHardened(JsonElement container)
    {
        var host = container.GetProperty("HostConfig");
        Assert.Equal("1654:1654", container.GetProperty("Config").GetProperty("User").GetString());
        Assert.True(host.GetProperty("ReadonlyRootfs").GetBoolean());
        Assert.False(host.GetProperty("Privileged").GetBoolean());
        Assert.Equal(["ALL"], Texts(host.GetProperty("CapDrop")));
        Assert.Empty(Texts(host.GetProperty("CapAdd")));
        Assert.Contains("no-new-privileges:true", Texts(host.GetProperty("SecurityOpt")));
        Assert.Equal(256 * Megabyte, host.GetProperty("Memory").GetInt64());
        Assert.Equal(200_000_000, host.GetProperty("NanoCpus").GetInt64());
        Assert.Equal("unless-stopped", host.GetProperty("RestartPolicy").GetProperty("Name").GetString());
        var published = Assert.Single(host.GetProperty("PortBindings").EnumerateObject().SelectMany(port => port.Value.EnumerateArray()));
        Assert.Equal(ContainerSystemFixture.Address, published.GetProperty("HostIp").GetString());
    }

    // What the kernel says of the process, whatever the engine believes to have set.
    private static async Task AssertConfinedAsync(JsonElement container)
    {
        var facts = (await File.ReadAllLinesAsync($"/proc/{Pid(container)}/status")).Select(line => line.Split(':', 2)).ToDictionary(line => line[0], line => line[1].Trim(), StringComparer.Ordinal);
        Assert.Equal("1654\t1654\t1654\t1654", facts["Uid"]);
        Assert.Equal("1", facts["NoNewPrivs"]);
        Assert.All(["CapPrm", "CapEff", "CapBnd"], name => Assert.Equal(new string('0', 16), facts[name]));
    }

    private async Task CrashAsync()
    {
        var pid = Pid(await InspectAsync());
        (await Commands.ShellAsync(Repository.Root, $"kill -9 {pid} || sudo -n kill -9 {pid}")).Succeeded();
    }

    private async Task<string> IdAsync() => (await system.ComposeAsync("ps", "--all", "--quiet", "todo")).Succeeded().Trim();

    private async Task<JsonElement> InspectAsync() => JsonElement.Parse((await ContainerMachine.DockerAsync("inspect", await IdAsync())).Succeeded())[0];

    // Kinds of things that the engine still has of the project, one entry a thing.
    private static async Task<List<string>> LeftAsync()
    {
        var left = new List<string>();
        foreach (var kind in Kinds)
        {
            string[] all = kind == "container" ? ["--all"] : [];
            var lines = (await ContainerMachine.DockerAsync([kind, "ls", .. all, "--quiet", "--filter", "label=com.docker.compose.project=" + ContainerSystemFixture.Project])).Succeeded();
            left.AddRange(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(_ => kind));
        }

        return left;
    }

    private static string Pid(JsonElement container) => container.GetProperty("State").GetProperty("Pid").GetInt32().ToString(CultureInfo.InvariantCulture);

    private static List<string?> Texts(JsonElement list) => list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(item => item.GetString())] : [];
}
