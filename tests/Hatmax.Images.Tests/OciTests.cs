using System.Formats.Tar;
using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Hatmax.Images.Tests.Support;

namespace Hatmax.Images.Tests;

/// <summary>Images without an engine: archives and registries.</summary>
public sealed class OciTests(TwoPlaces places) : IClassFixture<TwoPlaces>
{
    [RequiresRegistryFact]
    public async Task The_same_sources_give_the_same_archive_wherever_they_lie()
    {
        var one = await ArchiveAsync(places.One);
        var other = await ArchiveAsync(places.Other);
        Assert.Equal(ImageState.Built, one.State);
        Assert.Equal((one.Tag, one.Digest, one.Size), (other.Tag, other.Digest, other.Size));
        Assert.Equal(await File.ReadAllBytesAsync(one.Archive!), await File.ReadAllBytesAsync(other.Archive!));
        Assert.Equal(await File.ReadAllTextAsync(one.Sbom!), await File.ReadAllTextAsync(other.Sbom!));

        var again = await ArchiveAsync(places.One);
        Assert.Equal((ImageState.Cached, one.Digest, one.Size), (again.State, again.Digest, again.Size));

        File.Delete(one.Archive!);
        again = await ArchiveAsync(places.One);
        Assert.Equal((ImageState.Built, one.Digest), (again.State, again.Digest));
    }

    [RequiresRegistryFact]
    public async Task An_archive_holds_only_what_the_service_needs()
    {
        var image = await ArchiveAsync(places.One);
        var entries = Layer(image);
        Assert.Contains(entries, entry => entry is { Name: "app/Hatmax.Reference.Todo.dll", Uid: 0 });
        Assert.Contains(entries, entry => entry is { Name: "app/todo.settings.json", Uid: 0 });
        Assert.Contains(entries, entry => entry is { Name: "data/", Uid: 1654 });
        Assert.Contains(entries, entry => entry.Name.StartsWith("app/runtimes/linux-x64/", StringComparison.Ordinal));
        Assert.DoesNotContain(entries, entry => entry.Name.Contains("win-", StringComparison.Ordinal) || entry.Name.EndsWith(".lock.json", StringComparison.Ordinal) || entry.Name.EndsWith("web.config", StringComparison.Ordinal));
        Assert.All(entries, entry => Assert.Equal(2000, entry.ModificationTime.Year));
        foreach (var file in Directory.GetFiles(Path.Combine(places.One.Root, ".hatmax", "images", "todo"), "Hatmax.*.dll", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain(places.One.Root, System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file)), StringComparison.Ordinal);
        }
    }

    [RequiresRegistryFact]
    public async Task Without_an_engine_it_pushes_to_a_registry_once()
    {
        var request = places.One.Request(Machine.BaseImage) with { Push = true, Registry = Machine.Registry + "/oci" };
        using var registry = new RegistryClient();
        var first = Assert.Single(Good(await BuildAsync(request)).Images);
        Assert.Equal(first.Digest, (await registry.FindAsync(first.Repository, first.Tag, CancellationToken.None))?.Digest);
        var second = Assert.Single(Good(await BuildAsync(request)).Images);
        Assert.Equal((ImageState.Cached, first.Digest, first.Size, true), (second.State, second.Digest, second.Size, second.IsPushed));
        Assert.Equal((await ArchiveAsync(places.One)).Digest is var archived && archived.Length == 71, first.Digest.Length == 71);
    }

    [RequiresRegistryFact]
    public async Task A_base_image_that_is_not_to_be_had_is_told()
    {
        var result = await BuildAsync(places.One.Request("localhost:5000/hatmax-test/nothing:1") with { ArchiveFolder = places.One.At("out-nothing") });
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal("HMX0682", finding.Id);
        Assert.Contains("localhost:5000/hatmax-test/nothing:1", finding.Message);
    }

    [RequiresRegistryFact]
    public async Task A_registry_that_refuses_and_one_that_is_not_there_are_told()
    {
        using var listener = new HttpListener();
        var port = FreePort();
        listener.Prefixes.Add($"http://localhost:{port}/");
        listener.Start();
        var answering = RefuseAsync(listener);
        var request = places.One.Request(Machine.BaseImage) with { Push = true, Registry = $"localhost:{port}" };
        var refused = Assert.Single((await BuildAsync(request)).Diagnostics);
        Assert.Equal("HMX0683", refused.Id);
        Assert.Contains("403", refused.Message);
        listener.Stop();
        await answering;
        Assert.Equal("HMX0684", Assert.Single((await BuildAsync(request)).Diagnostics).Id);
    }

    [RequiresRegistryFact]
    public async Task A_project_that_does_not_compile_is_told_with_its_errors()
    {
        using var broken = new SystemCopy();
        await File.WriteAllTextAsync(broken.At("services", "todo", "Broken.cs"), "class {");
        var finding = Assert.Single((await BuildAsync(broken.Request(Machine.BaseImage) with { ArchiveFolder = broken.At("out") })).Diagnostics);
        Assert.Equal("HMX0670", finding.Id);
        Assert.Contains(finding.Details, line => line.StartsWith(Path.Combine("services", "todo", "Broken.cs"), StringComparison.Ordinal));
    }

    private static async Task RefuseAsync(HttpListener listener)
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                context.Response.StatusCode = 403;
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            Assert.False(listener.IsListening);
        }
    }

    private static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static async Task<BuiltImage> ArchiveAsync(SystemCopy system) =>
        Assert.Single(Good(await BuildAsync(system.Request(Machine.BaseImage) with { ArchiveFolder = system.At("out") })).Images);

    private static Task<ImageResult> BuildAsync(ImageRequest request) =>
        new ImageBuilder(new NoDocker(), TimeProvider.System).BuildAsync(request, null, CancellationToken.None);

    private static ImageResult Good(ImageResult result)
    {
        Assert.True(result.IsComplete, string.Join('\n', result.Diagnostics.SelectMany(d => d.Details.Prepend(d.Message))));
        return result;
    }

    private static List<TarEntry> Layer(BuiltImage image)
    {
        using var stream = File.OpenRead(image.Archive!);
        using var archive = new TarReader(stream);
        var blobs = new Dictionary<string, byte[]>();
        while (archive.GetNextEntry() is { } entry)
        {
            using var copy = new MemoryStream();
            entry.DataStream?.CopyTo(copy);
            blobs[entry.Name] = copy.ToArray();
        }

        var name = JsonElement.Parse(blobs["manifest.json"])[0].GetProperty("Layers").EnumerateArray().Last().GetString()!;
        using var layer = new TarReader(new GZipStream(new MemoryStream(blobs[name]), CompressionMode.Decompress));
        var entries = new List<TarEntry>();
        while (layer.GetNextEntry(copyData: true) is { } entry)
        {
            entries.Add(entry);
        }

        return entries;
    }
}
