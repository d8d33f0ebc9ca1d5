using Hatmax.Cli.Scaffolding;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>The Pulumi files of new.</summary>
public sealed class NewPulumiTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task New_writes_a_project_whose_program_is_the_tool_and_a_stack_that_plans()
    {
        var run = await _sandbox.RunAsync("new", "My Shop");
        Assert.Contains("wrote Pulumi.yaml\nwrote Pulumi.dev.yaml\n", run.Out);

        var project = await File.ReadAllTextAsync(_sandbox.At("My Shop", "Pulumi.yaml"));
        Assert.True(PulumiProject.RunsTool(project));
        Assert.Equal("my-shop", PulumiProject.NameOf(project));

        var plan = await _sandbox.RunAsync("plan", "-f", "My Shop/hatmax.yml", "--env", "dev", "--json");
        Assert.Equal(0, plan.ExitCode);
        using var json = System.Text.Json.JsonDocument.Parse(plan.Out);
        Assert.Equal(0, json.RootElement.GetProperty("warnings").GetInt32());
        Assert.Equal(["docker-compose"], json.RootElement.GetProperty("deployment").GetProperty("platforms").EnumerateArray().Select(platform => platform.GetString()));
    }

    [Fact]
    public async Task New_keeps_the_pulumi_files_that_are_there()
    {
        _sandbox.Write("Pulumi.yaml", "name: mine\n");
        _sandbox.Write("Pulumi.dev.yaml", "# mine\n");
        var run = await _sandbox.RunAsync("new", ".", "--name", "shop");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("Pulumi", run.Out);
        Assert.Equal("name: mine\n", await File.ReadAllTextAsync(_sandbox.At("Pulumi.yaml")));
        Assert.Equal("# mine\n", await File.ReadAllTextAsync(_sandbox.At("Pulumi.dev.yaml")));
    }
}
