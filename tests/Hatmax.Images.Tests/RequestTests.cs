using Hatmax.Images.Tests.Support;
using Hatmax.Processes;

namespace Hatmax.Images.Tests;

public sealed class RequestTests : IDisposable
{
    private readonly SystemCopy _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public async Task Everything_wrong_is_told_before_anything_is_started()
    {
        var request = _system.Request("not an image") with { Services = ["todo", "nobody"], Push = true, Registry = "https://example.com" };
        var result = await BuildAsync(request);
        Assert.Equal(["HMX0650", "HMX0653", "HMX0653"], result.Diagnostics.Select(d => d.Id).Order());
        Assert.All(result.Diagnostics, d => Assert.NotEmpty(d.Fix));
        Assert.False(result.IsComplete);
        Assert.False(Directory.Exists(_system.At(".hatmax", "publish")));
    }

    [Fact]
    public async Task A_push_needs_a_registry() =>
        Assert.Equal("HMX0652", Assert.Single((await BuildAsync(_system.Request() with { Push = true })).Diagnostics).Id);

    [Fact]
    public async Task A_service_without_a_project_is_told_when_it_was_asked_for()
    {
        File.Delete(_system.At("services", "todo", "Dockerfile"));
        Assert.Equal("HMX0660", Assert.Single((await BuildAsync(_system.Request() with { Services = ["todo"] })).Diagnostics).Id);
        Assert.Empty((await BuildAsync(_system.Request())).Diagnostics);
    }

    [Fact]
    public async Task Without_an_engine_nothing_is_published()
    {
        var result = await new ImageBuilder(new NoDocker(), TimeProvider.System).BuildAsync(_system.Request(), null, CancellationToken.None);
        Assert.Equal("HMX0680", Assert.Single(result.Diagnostics).Id);
        Assert.False(Directory.Exists(_system.At(".hatmax", "publish")));
    }

    [Fact]
    public async Task Two_runs_do_not_make_images_at_once()
    {
        using var held = ImageLock.Take(new ImageFolders(_system.Root));
        var request = _system.Request("base:1") with { ArchiveFolder = _system.At("out") };
        Assert.Equal("HMX0672", Assert.Single((await BuildAsync(request)).Diagnostics).Id);
    }

    private static Task<ImageResult> BuildAsync(ImageRequest request) =>
        new ImageBuilder(new ProcessRunner(), TimeProvider.System).BuildAsync(request, null, CancellationToken.None);
}
