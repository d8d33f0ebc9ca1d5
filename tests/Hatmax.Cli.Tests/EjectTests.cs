using System.Text.Json;
using System.Xml.Linq;
using Hatmax.Cli.Scaffolding;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>eject.</summary>
public sealed class EjectTests : IDisposable
{
    private static readonly string[] Expected = ["Hatmax.Deployment", "Hatmax.Images", "Hatmax.Workspace", "Pulumi", "Pulumi.Docker", "Pulumi.Kubernetes", "Pulumi.Nomad", "Pulumi.Random"];

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Eject_writes_the_program_and_makes_it_the_one_that_pulumi_runs()
    {
        Assert.Equal(0, (await _sandbox.RunAsync("new", ".", "--name", "shop")).ExitCode);
        var stack = await File.ReadAllTextAsync(_sandbox.At("Pulumi.dev.yaml"));
        var run = await _sandbox.RunAsync("eject", "infra");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("wrote infra/Program.cs\n", run.Out);
        Assert.Contains("wrote infra/HatmaxStack.cs\n", run.Out);
        Assert.EndsWith("wrote infra/Hatmax.Infra.csproj\nwrote Pulumi.yaml\n", run.Out);
        Assert.All(Written(run.Out), path => Assert.NotEqual(0, new FileInfo(_sandbox.At(path)).Length));
        Assert.DoesNotContain(Written(run.Out), path => path.Contains("/obj/", StringComparison.Ordinal) || path.Contains("/bin/", StringComparison.Ordinal));

        var project = await File.ReadAllTextAsync(_sandbox.At("Pulumi.yaml"));
        Assert.Equal("shop", PulumiProject.NameOf(project));
        Assert.Contains("\nruntime: dotnet\nmain: infra\n", project);
        Assert.False(PulumiProject.RunsTool(project));
        Assert.Equal(stack, await File.ReadAllTextAsync(_sandbox.At("Pulumi.dev.yaml")));
    }

    [Fact]
    public async Task The_project_names_every_package_with_its_version()
    {
        _sandbox.WithSpec();
        Assert.Equal(0, (await _sandbox.RunAsync("eject", "infra")).ExitCode);

        var references = XDocument.Load(_sandbox.At("infra", "Hatmax.Infra.csproj")).Descendants("PackageReference").ToList();
        Assert.Equal(Expected, references.Select(reference => (string)reference.Attribute("Include")!).Order(StringComparer.Ordinal));
        Assert.All(references, reference => Assert.Matches(@"^\d+\.\d+\.\d+", (string)reference.Attribute("Version")!));
        Assert.All(
            references.Where(reference => ((string)reference.Attribute("Include")!).StartsWith("Hatmax.", StringComparison.Ordinal)),
            reference => Assert.Equal(ToolVersion.Text, (string)reference.Attribute("Version")!));
    }

    [Fact]
    public async Task A_second_eject_is_refused_and_changes_nothing()
    {
        _sandbox.WithSpec().Write("infra/mine.txt", "mine");
        var run = await _sandbox.RunAsync("eject", "infra");

        Assert.Equal(ExitCodes.Conflicts, run.ExitCode);
        Assert.Equal([_sandbox.At("infra", "mine.txt")], Directory.EnumerateFileSystemEntries(_sandbox.At("infra")));
        Assert.False(File.Exists(_sandbox.At("Pulumi.yaml")));
    }

    [Fact]
    public async Task A_project_that_runs_another_program_is_left_alone()
    {
        const string Foreign = "name: other\nruntime: nodejs\n";
        _sandbox.WithSpec().Write("Pulumi.yaml", Foreign);
        var run = await _sandbox.RunAsync("eject", "infra");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("wrote Pulumi.yaml", run.Out);
        Assert.Contains("main: infra", run.Err);
        Assert.Equal(Foreign, await File.ReadAllTextAsync(_sandbox.At("Pulumi.yaml")));
    }

    [Fact]
    public async Task As_json_it_says_whether_pulumi_runs_the_program()
    {
        _sandbox.WithSpec().Write("Pulumi.yaml", "name: other\nruntime: [damaged\n");
        var run = await _sandbox.RunAsync("eject", "infra", "--json");

        using var json = JsonDocument.Parse(run.Out);
        Assert.False(json.RootElement.GetProperty("projectRunsIt").GetBoolean());
        Assert.Contains("infra/Program.cs", json.RootElement.GetProperty("written").EnumerateArray().Select(path => path.GetString()));
    }

    [Theory]
    [InlineData("eject", "services")]
    public async Task Another_part_is_a_usage_error(params string[] args) =>
        Assert.Equal(ExitCodes.Usage, (await _sandbox.WithSpec().RunAsync(args)).ExitCode);

    [Fact]
    public async Task Without_a_spec_there_is_nothing_to_eject_for()
    {
        Assert.Equal(ExitCodes.Usage, (await _sandbox.RunAsync("eject", "infra")).ExitCode);
        Assert.False(Directory.Exists(_sandbox.At("infra")));
    }

    private static IEnumerable<string> Written(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line["wrote ".Length..]);
}
