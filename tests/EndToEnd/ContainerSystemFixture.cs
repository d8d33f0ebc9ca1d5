using System.Globalization;
using System.Text.Json;
using Hatmax.EndToEnd.Tests.Support;

namespace Hatmax.EndToEnd.Tests;

/// <summary>A copy of the reference system whose image the installed tool has built; its Compose project has a name and an address of its own.</summary>
public sealed class ContainerSystemFixture(InstalledToolFixture tool) : IAsyncLifetime
{
    /// <summary>Port of the todo service in the spec.</summary>
    public const int Port = 8084;

    private static readonly int Process = Environment.ProcessId;

    private readonly TemporaryFolder _folder = new();
    private readonly string _deployment = Path.Combine("deploy", "compose");

    /// <summary>Name of the Compose project: two runs on one machine do not meet.</summary>
    public static string Project { get; } = "hatmax-e2e-" + Process.ToString(CultureInfo.InvariantCulture);

    /// <summary>Loopback address that ports are published on: the port of the spec may be taken on 127.0.0.1.</summary>
    public static string Address { get; } = string.Create(CultureInfo.InvariantCulture, $"127.{64 + ((Process >> 16) & 63)}.{(Process >> 8) & 255}.{Process & 255}");

    /// <summary>What the first build said.</summary>
    public JsonElement FirstBuild { get; private set; }

    /// <summary>The image of the first build.</summary>
    public string Reference => FirstBuild.GetProperty("images")[0].GetProperty("reference").GetString()!;

    /// <summary>A path in the copy.</summary>
    public string this[string relative] => _folder[relative];

    /// <summary>Runs the installed tool in the copy.</summary>
    public Task<CommandResult> HatmaxAsync(params string[] arguments) => Commands.RunAsync(_folder.Path, tool.Path, arguments, ("HATMAX_BASE_IMAGE", ContainerMachine.BaseImage));

    /// <summary>Runs the installed tool where no container engine answers.</summary>
    public Task<CommandResult> HatmaxWithoutEngineAsync(params string[] arguments) =>
        Commands.RunAsync(_folder.Path, tool.Path, arguments, ("HATMAX_BASE_IMAGE", ContainerMachine.BaseImage), ("DOCKER_HOST", "tcp://127.0.0.1:1"));

    /// <summary>Renders the Compose files and fills in what people fill in.</summary>
    public async Task RenderAsync()
    {
        (await HatmaxAsync("render", "compose", "--env", "dev", "-o", _deployment)).Succeeded();
        var settings = _folder[Path.Combine(_deployment, ".env")];
        var text = await File.ReadAllTextAsync(settings);
        var edited = text.Replace("COMPOSE_PROJECT_NAME=hatmax-dev", "COMPOSE_PROJECT_NAME=" + Project, StringComparison.Ordinal)
            .Replace("# HATMAX_BIND=0.0.0.0", "HATMAX_BIND=" + Address, StringComparison.Ordinal);
        await File.WriteAllTextAsync(settings, edited);
        (await HatmaxAsync("render", "compose", "--env", "dev", "-o", _deployment)).Succeeded();
        Assert.Equal(edited, await File.ReadAllTextAsync(settings));
    }

    /// <summary>Runs docker compose beside the rendered file.</summary>
    public Task<CommandResult> ComposeAsync(params string[] arguments) => Commands.RunAsync(_folder[_deployment], "docker", ["compose", .. arguments]);

    public async Task InitializeAsync()
    {
        if (ContainerMachine.Missing is not null && ContainerMachine.MaySkip)
        {
            return;
        }

        await Repository.CopyAsync(_folder.Path);
        Repository.CopyFeedChoice(_folder);
        // A source that nobody else has gives a tag that nobody else has: the image is really built, and can be removed.
        await File.WriteAllTextAsync(_folder["services/todo/OfThisRun.cs"], $"// {Guid.NewGuid()}\n");
        FirstBuild = JsonElement.Parse((await HatmaxAsync("build", "--images", "--json")).Succeeded());
    }

    public async Task DisposeAsync()
    {
        if (FirstBuild.ValueKind == JsonValueKind.Object)
        {
            if (Directory.Exists(_folder[_deployment]))
            {
                await ComposeAsync("-p", Project, "down", "--volumes");
            }

            await ContainerMachine.DockerAsync("rmi", "-f", FirstBuild.GetProperty("images")[0].GetProperty("digest").GetString()!);
        }

        _folder.Dispose();
    }
}
