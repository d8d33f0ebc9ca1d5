using System.Globalization;
using System.Text.Json;
using Hatmax.Images.Tests.Support;
using Hatmax.Processes;

namespace Hatmax.Images.Tests;

/// <summary>Images of a real engine, built from the generated Dockerfile.</summary>
public sealed class EngineTests(TwoPlaces places) : IClassFixture<TwoPlaces>
{
    [RequiresEngineFact]
    public async Task It_builds_once_and_finds_what_it_built()
    {
        var first = await BuildAsync(places.One.Request(Machine.BaseImage));
        Assert.StartsWith("hatmax/todo:", first.Reference, StringComparison.Ordinal);
        Assert.StartsWith("sha256:", first.Digest, StringComparison.Ordinal);
        Assert.InRange(first.Size, 1_000_000, 400_000_000);
        var second = await BuildAsync(places.One.Request(Machine.BaseImage));
        Assert.Equal((ImageState.Cached, first.Digest, first.Size, TimeSpan.Zero), (second.State, second.Digest, second.Size, second.Time));
    }

    [RequiresEngineFact]
    public async Task The_same_sources_give_the_same_layers_twice_in_a_row()
    {
        await BuildAsync(places.One.Request(Machine.BaseImage));
        await BuildAsync(places.Other.Request(Machine.BaseImage) with { Registry = "localhost:5000/other" });
        Assert.Equal(await LayersAsync(places.One), await LayersAsync(places.Other));
    }

    [RequiresEngineFact]
    public async Task A_container_runs_hardened_becomes_healthy_and_keeps_its_data()
    {
        var image = await BuildAsync(places.One.Request(Machine.BaseImage));
        var volume = $"hatmax-images-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}";
        var run = await Machine.DockerAsync(
            "run", "-d", "--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--tmpfs", "/tmp", "-v", volume + ":/data",
            "--health-interval", "1s", "--health-start-period", "0s", "-p", "127.0.0.1::8084", image.Reference);
        var id = run.Output.Trim();
        try
        {
            Assert.True(run.ExitCode == 0, run.Error);
            using var client = new HttpClient { BaseAddress = new Uri("http://" + (await Machine.DockerAsync("port", id, "8084")).Output.Trim().Split('\n')[0]) };
            await WaitAsync(async () => (await InspectAsync(id)).GetProperty("State").GetProperty("Health").GetProperty("Status").GetString() == "healthy");
            using var created = await client.PostAsync(new Uri("/todo/lists", UriKind.Relative), new StringContent("""{"name":"Groceries"}""", System.Text.Encoding.UTF8, "application/json"));
            Assert.Equal(201, (int)created.StatusCode);
            var config = (await InspectAsync(id)).GetProperty("Config");
            Assert.Equal("1654:1654", config.GetProperty("User").GetString());
            Assert.Equal("todo", config.GetProperty("Labels").GetProperty("org.opencontainers.image.title").GetString());
            Assert.Equal(image.Tag, config.GetProperty("Labels").GetProperty("org.opencontainers.image.version").GetString());
            Assert.NotEqual(0, (await Machine.DockerAsync("exec", id, "sh", "-c", "true")).ExitCode);
            Assert.NotEqual(0, (await Machine.DockerAsync("exec", "-e", "TODO_SERVER_PORT=1", id, "dotnet", "/app/Hatmax.Reference.Todo.dll", "--health-check")).ExitCode);

            Assert.Equal(0, (await Machine.DockerAsync("stop", id)).ExitCode);
            Assert.Equal(0, (await InspectAsync(id)).GetProperty("State").GetProperty("ExitCode").GetInt32());
            Assert.Equal(0, (await Machine.DockerAsync("start", id)).ExitCode);
            using var after = new HttpClient { BaseAddress = new Uri("http://" + (await Machine.DockerAsync("port", id, "8084")).Output.Trim().Split('\n')[0]) };
            await WaitAsync(async () => (await InspectAsync(id)).GetProperty("State").GetProperty("Health").GetProperty("Status").GetString() == "healthy");
            Assert.Contains("Groceries", await after.GetStringAsync(new Uri("/todo/lists", UriKind.Relative)), StringComparison.Ordinal);
        }
        finally
        {
            await Machine.DockerAsync("rm", "-f", id);
            await Machine.DockerAsync("volume", "rm", "-f", volume);
        }
    }

    [RequiresEngineFact]
    public async Task An_archive_can_be_loaded_and_run()
    {
        var request = places.Other.Request(Machine.BaseImage) with { ArchiveFolder = places.Other.At("out") };
        var image = Assert.Single(Good(await new ImageBuilder(new NoDocker(), TimeProvider.System).BuildAsync(request, null, CancellationToken.None)).Images);
        Assert.Equal(0, (await Machine.DockerAsync("load", "-i", image.Archive!)).ExitCode);
        var run = await Machine.DockerAsync("run", "-d", "--read-only", "--tmpfs", "/tmp", "--tmpfs", "/data:uid=1654", "--health-interval", "1s", image.Reference);
        try
        {
            Assert.True(run.ExitCode == 0, run.Error);
            await WaitAsync(async () => (await InspectAsync(run.Output.Trim())).GetProperty("State").GetProperty("Health").GetProperty("Status").GetString() == "healthy");
        }
        finally
        {
            await Machine.DockerAsync("rm", "-f", run.Output.Trim());
            await Machine.DockerAsync("rmi", "-f", image.Reference);
        }
    }

    [RequiresEngineFact]
    public async Task It_pushes_and_knows_what_was_pushed()
    {
        var request = places.One.Request(Machine.BaseImage) with { Push = true, Registry = Machine.Registry };
        var first = await BuildAsync(request);
        using var registry = new RegistryClient();
        Assert.Equal(first.Digest, (await registry.FindAsync(first.Repository, first.Tag, CancellationToken.None))?.Digest);
        var second = await BuildAsync(request);
        Assert.Equal((ImageState.Cached, first.Digest), (second.State, second.Digest));

        var nobody = await new ImageBuilder(new ProcessRunner(), TimeProvider.System).BuildAsync(request with { Registry = "localhost:1" }, null, CancellationToken.None);
        Assert.Equal("HMX0684", Assert.Single(nobody.Diagnostics).Id);
    }

    [RequiresEngineFact]
    public async Task A_base_image_that_is_not_to_be_had_is_told()
    {
        var result = await new ImageBuilder(new ProcessRunner(), TimeProvider.System).BuildAsync(places.One.Request("localhost:5000/hatmax-test/nothing:1"), null, CancellationToken.None);
        Assert.Equal("HMX0682", Assert.Single(result.Diagnostics).Id);
    }

    private static async Task<BuiltImage> BuildAsync(ImageRequest request) =>
        Assert.Single(Good(await new ImageBuilder(new ProcessRunner(), TimeProvider.System).BuildAsync(request, null, CancellationToken.None)).Images);

    private static ImageResult Good(ImageResult result)
    {
        Assert.True(result.IsComplete, string.Join('\n', result.Diagnostics.SelectMany(d => d.Details.Prepend(d.Message))));
        return result;
    }

    // Built without what the engine remembers of earlier builds, which would hide a difference.
    private static async Task<string> LayersAsync(SystemCopy system)
    {
        var build = await Machine.DockerAsync("build", "-q", "--no-cache", "--build-arg", "BASE=" + Machine.BaseImage, "-f", system.At("services", "todo", "Dockerfile"), system.At(".hatmax", "images", "todo"));
        Assert.True(build.ExitCode == 0, build.Error);
        return (await InspectAsync(build.Output.Trim())).GetProperty("RootFS").GetProperty("Layers").GetRawText();
    }

    private static async Task<JsonElement> InspectAsync(string id) => JsonElement.Parse((await Machine.DockerAsync("inspect", id)).Output)[0];

    private static async Task WaitAsync(Func<Task<bool>> isTrue)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (!await isTrue())
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }
}
