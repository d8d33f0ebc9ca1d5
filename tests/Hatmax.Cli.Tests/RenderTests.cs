using System.Text.Json;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>render.</summary>
public sealed class RenderTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("compose", "docker-compose.yml")]
    [InlineData("nomad", "notes.nomad.json")]
    [InlineData("helm", "Chart.yaml")]
    public async Task Render_writes_the_files_of_a_platform_and_nothing_the_second_time(string platform, string file)
    {
        _sandbox.WithSpec();
        var first = await RenderAsync(platform);
        Assert.Equal(0, first.ExitCode);
        Assert.Contains(Directory.EnumerateFiles(_sandbox.At("out"), file, SearchOption.AllDirectories), File.Exists);
        Assert.False(Directory.Exists(_sandbox.At("out", ".hatmax-render.tmp")));

        var second = await RenderAsync(platform, "--json");
        using var json = JsonDocument.Parse(second.Out);
        Assert.Empty(json.RootElement.GetProperty("written").EnumerateArray());
        Assert.NotEmpty(json.RootElement.GetProperty("unchanged").EnumerateArray());
    }

    [Fact]
    public async Task Render_lists_what_it_wrote()
    {
        var run = await _sandbox.WithSpec().RunAsync("render", "compose", "-o", "out");
        Assert.Equal("wrote   .env\nwrote   .env.example\nwrote   docker-compose.yml\n", run.Out.ReplaceLineEndings("\n"));
        Assert.Contains("COMPOSE_PROJECT_NAME=acme-dev", File.ReadAllText(_sandbox.At("out", ".env")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_keeps_the_secrets_that_were_filled_in()
    {
        _sandbox.WithSpec().Write("out/.env", "PASSWORD=mine\n");
        Assert.Equal(0, (await RenderAsync("compose", "--force")).ExitCode);
        Assert.Equal("PASSWORD=mine\n", File.ReadAllText(_sandbox.At("out", ".env")));
    }

    [Fact]
    public async Task Render_refuses_to_overwrite_what_another_hand_wrote_and_writes_nothing()
    {
        _sandbox.WithSpec().Write("out/docker-compose.yml", "services: {}\n");
        var run = await RenderAsync("compose");
        Assert.Equal(ExitCodes.Conflicts, run.ExitCode);
        Assert.Contains("docker-compose.yml", run.Err, StringComparison.Ordinal);
        Assert.Equal(["docker-compose.yml"], Directory.EnumerateFileSystemEntries(_sandbox.At("out")).Select(Path.GetFileName));

        Assert.Equal(0, (await RenderAsync("compose", "--force")).ExitCode);
        Assert.Contains("notes", File.ReadAllText(_sandbox.At("out", "docker-compose.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_takes_back_only_files_that_are_still_as_it_wrote_them()
    {
        _sandbox.WithSpec();
        Assert.Equal(0, (await RenderAsync("nomad")).ExitCode);
        _sandbox.Write("out/notes.nomad.hcl", "# edited\n");
        _sandbox.Write("hatmax.yml", File.ReadAllText(_sandbox.At("hatmax.yml")).Replace("notes:", "papers:", StringComparison.Ordinal));
        Assert.Equal(0, (await RenderAsync("nomad")).ExitCode);
        Assert.True(File.Exists(_sandbox.At("out", "papers.nomad.hcl")));
        Assert.True(File.Exists(_sandbox.At("out", "notes.nomad.hcl")));
        Assert.False(File.Exists(_sandbox.At("out", "notes.nomad.json")));
    }

    [Fact]
    public async Task A_manifest_cannot_name_files_elsewhere()
    {
        _sandbox.WithSpec();
        var victim = _sandbox.Write("victim", "");
        _sandbox.Write("out/.hatmax-render.json", """{"files": {"../victim": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}""");
        Assert.Equal(0, (await RenderAsync("compose")).ExitCode);
        Assert.True(File.Exists(victim));
    }

    [Theory]
    [InlineData("compose")]
    [InlineData("swarm", "-o", "out")]
    public async Task A_wrong_command_line_is_a_usage_error(params string[] args) =>
        Assert.Equal(ExitCodes.Usage, (await _sandbox.WithSpec().RunAsync(["render", .. args])).ExitCode);

    private Task<Run> RenderAsync(string platform, params string[] more) => _sandbox.RunAsync(["render", platform, "--out", "out", .. more]);
}
