using System.Text.Json;
using Hatmax.Cli.Tests.Support;
using Hatmax.Processes;

namespace Hatmax.Cli.Tests;

/// <summary>What <c>build</c> makes of images. Real images are made by the tests of Hatmax.Images.</summary>
public sealed class BuildImagesTests : IDisposable
{
    private const string Inspected = """{"Id":"sha256:1111111111111111111111111111111111111111111111111111111111111111","RepoTags":["REFERENCE"],"RepoDigests":[],"Size":1234,"RootFS":{"Layers":[]}}""";

    private readonly ScriptedProcesses _processes;
    private readonly Sandbox _sandbox;
    private Func<ProcessRequest, ProcessResult> _docker = _ => new ProcessResult(ProcessResult.Missing, "", "no such file");

    public BuildImagesTests()
    {
        _processes = new ScriptedProcesses(request => request.File == "docker" ? _docker(request) : new ProcessResult(0, "", ""));
        _sandbox = new Sandbox { Processes = _processes }.WithSpec();
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Without_an_engine_images_are_left_out_unless_they_were_asked_for()
    {
        var run = await _sandbox.RunAsync("build", "--json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Images were skipped: No container engine answers.", run.Err);
        Assert.Equal("No container engine answers.", JsonElement.Parse(run.Out).GetProperty("imagesSkipped").GetString());

        foreach (var asked in (string[][])[["--images"], ["notes"]])
        {
            run = await _sandbox.RunAsync(["build", .. asked]);
            Assert.Equal(ExitCodes.Environment, run.ExitCode);
            Assert.Contains("(HMX0680)", run.Err);
            Assert.Contains("--archive", run.Err);
        }
    }

    [Fact]
    public async Task Without_images_no_engine_is_asked()
    {
        Assert.Equal(0, (await _sandbox.RunAsync("build", "--no-images")).ExitCode);
        Assert.DoesNotContain(_processes.Calls, call => call.File == "docker");
        Assert.Equal(ExitCodes.Usage, (await _sandbox.RunAsync("build", "--no-images", "--push")).ExitCode);
    }

    [Fact]
    public async Task An_image_that_is_there_is_told_and_not_made_again()
    {
        _docker = request => new ProcessResult(0, Inspected.Replace("REFERENCE", request.Arguments[^1], StringComparison.Ordinal) + "\n", "");
        var run = await _sandbox.RunAsync("build", "--json");
        Assert.Equal(0, run.ExitCode);
        var image = Assert.Single(JsonElement.Parse(run.Out).GetProperty("images").EnumerateArray());
        Assert.Equal("acme/notes:" + image.GetProperty("tag").GetString(), image.GetProperty("reference").GetString());
        Assert.Equal(("cached", 1234L), (image.GetProperty("state").GetString(), image.GetProperty("size").GetInt64()));
        Assert.DoesNotContain(_processes.Calls, call => call.File == "docker" && call.Arguments[0] == "build");
        Assert.DoesNotContain(_processes.Calls, call => call.File == "dotnet" && call.Arguments[0] == "msbuild");
    }

    [Fact]
    public async Task The_environment_names_the_registry_and_the_stack_wins()
    {
        await File.AppendAllTextAsync(_sandbox.At("hatmax.yml"), "deployment: {environments: {dev: {registry: registry.example.com/acme}, local: {}}}\n");
        _docker = request => new ProcessResult(0, Inspected.Replace("REFERENCE", request.Arguments[^1], StringComparison.Ordinal) + "\n", "");
        Assert.Contains("registry.example.com/acme/acme/notes:", (await _sandbox.RunAsync("build", "--env", "dev")).Err);
        _sandbox.Write("Pulumi.dev.yaml", "config:\n  hatmax:registry: other.example.com\n");
        Assert.Contains("other.example.com/acme/notes:", (await _sandbox.RunAsync("build", "--env", "dev")).Err);

        var unknown = await _sandbox.RunAsync("build", "--env", "nowhere");
        Assert.Equal(ExitCodes.Usage, unknown.ExitCode);
        Assert.Contains("(HMX0651)", unknown.Err);
        var local = await _sandbox.RunAsync("build", "--env", "local", "--push");
        Assert.Equal(ExitCodes.Usage, local.ExitCode);
        Assert.Contains("(HMX0652)", local.Err);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_a_usage_error_with_the_ones_that_are()
    {
        var run = await _sandbox.RunAsync("build", "nobody", "--json");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("notes", JsonElement.Parse(run.Out).GetProperty("error").GetProperty("fix").GetString()!);
    }
}
