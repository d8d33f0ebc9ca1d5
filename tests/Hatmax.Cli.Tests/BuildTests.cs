using System.Collections.Immutable;
using System.Text.Json;
using Hatmax.Cli.Building;
using Hatmax.Processes;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

public sealed class BuildTests : IDisposable
{
    private readonly ScriptedProcesses _processes;
    private readonly Sandbox _sandbox;
    private ProcessResult _answer = new(0, "", "");

    public BuildTests()
    {
        _processes = new ScriptedProcesses(request =>
        {
            if (request.File == "docker")
            {
                return new ProcessResult(ProcessResult.Missing, "", "no such file");
            }

            if (_answer.ExitCode == 0)
            {
                PretendOutputs();
            }

            return _answer;
        });
        _sandbox = new Sandbox { Processes = _processes }.WithSpec();
    }

    // Builds ask for a container engine as well; here there is none.
    private ImmutableArray<ProcessRequest> Builds => [.. _processes.Calls.Where(call => call.File == "dotnet")];

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task One_call_builds_everything_and_an_unchanged_tree_none()
    {
        Assert.Equal(0, (await _sandbox.RunAsync("build")).ExitCode);
        var call = Assert.Single(Builds);
        Assert.Equal("dotnet", call.File);
        Assert.Equal("build", call.Arguments[0]);
        Assert.DoesNotContain("--no-restore", call.Arguments);
        Assert.Equal("true", call.Environment["UseSharedCompilation"]);
        var solution = await File.ReadAllTextAsync(call.Arguments[1]);
        Assert.Contains("../../services/notes/Acme.Notes.csproj", solution);
        Assert.Contains("../../services/host/Acme.Host.csproj", solution);

        Assert.Equal(0, (await _sandbox.RunAsync("build")).ExitCode);
        Assert.Single(Builds);
    }

    [Fact]
    public async Task A_changed_source_is_built_without_restore_and_a_changed_project_with_it()
    {
        await _sandbox.RunAsync("build");
        _sandbox.Write("services/notes/Mine.cs", "");
        await _sandbox.RunAsync("build");
        Assert.Contains("--no-restore", Builds[^1].Arguments);

        await File.AppendAllTextAsync(_sandbox.At("services", "notes", "Acme.Notes.csproj"), "\n");
        await _sandbox.RunAsync("build");
        Assert.Equal(3, Builds.Length);
        Assert.DoesNotContain("--no-restore", Builds[^1].Arguments);

        File.Delete(_sandbox.At("services", "notes", "Mine.cs"));
        await _sandbox.RunAsync("build");
        Assert.Equal(4, Builds.Length);

        Directory.Delete(_sandbox.At("services", "notes", "bin"), recursive: true);
        await _sandbox.RunAsync("build");
        Assert.Equal(5, Builds.Length);
    }

    [Fact]
    public async Task A_failed_build_shows_its_errors_and_is_tried_again()
    {
        var file = _sandbox.At("services", "notes", "X.cs");
        _answer = new ProcessResult(1, $"{file}(3,5): error CS1002: ; expected [{_sandbox.At("a.csproj")}]\n{file}(3,5): error CS1002: ; expected [{_sandbox.At("a.csproj")}]\nnoise\n", "");
        var run = await _sandbox.RunAsync("build");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("  | services/notes/X.cs(3,5): error CS1002: ; expected\n  fix:", run.Err);
        Assert.DoesNotContain("noise", run.Err);

        await _sandbox.RunAsync("build");
        Assert.Equal(2, Builds.Length);
    }

    [Fact]
    public async Task Without_dotnet_it_says_what_to_install()
    {
        _answer = new ProcessResult(ProcessResult.Missing, "", "no such file");
        var run = await _sandbox.RunAsync("build");
        Assert.Equal(ExitCodes.Environment, run.ExitCode);
        Assert.Contains("https://dot.net/download", run.Err);
    }

    [Fact]
    public async Task Build_as_json()
    {
        _answer = new ProcessResult(0, "a.cs(1,1): warning CS0168: unused [/x/a.csproj]\n", "");
        var run = await _sandbox.RunAsync("build", "--json");
        Snapshot.Check("build.json", run.Out);
        Assert.Contains("warning CS0168", run.Err);
    }

    [Fact]
    public void Messages_are_read_wherever_they_stand()
    {
        var messages = BuildMessages.Parse(
            "CSC : error CS2001: no file [/r/a.csproj]\n/r/a.csproj : warning NU1603: nearest [/r/x.slnx]\nMSBUILD : error MSB1009: none\n  error NU1101: Unable to find\nBuild FAILED: 3 Errors\n", "/r");
        Assert.Equal(["CSC : error CS2001: no file", "MSBUILD : error MSB1009: none", "error NU1101: Unable to find"], messages.Errors.ToArray());
        Assert.Equal(["a.csproj : warning NU1603: nearest"], messages.Warnings.ToArray());
    }

    [Fact]
    public async Task Test_runs_the_solution_and_counts()
    {
        await _sandbox.RunAsync("generate");
        _answer = new ProcessResult(1, "Failed!  - Failed:     1, Passed:    12, Skipped:     2, Total:    15, Duration: 1 s - A.dll (net10.0)\nPassed!  - Failed:     0, Passed:    3, Skipped:     0, Total:    3, Duration: 1 s - B.dll (net10.0)\n", "");
        var run = await _sandbox.RunAsync("test", "--filter", "Name~X", "--json");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Snapshot.Check("test.json", run.Out);
        var call = Builds[^1];
        Assert.Equal(["test", _sandbox.At("acme.sln")], call.Arguments.Take(2));
        Assert.Equal(["--filter", "Name~X"], call.Arguments.TakeLast(2));

        _answer = new ProcessResult(0, "Passed!  - Failed:     0, Passed:    3, Skipped:     1, Total:    4, Duration: 1 s - B.dll (net10.0)\n", "");
        run = await _sandbox.RunAsync("test");
        Assert.Equal((0, "3 passed, 0 failed, 1 skipped"), (run.ExitCode, run.Out.TrimEnd().Split('\n')[^1]));
    }

    [Theory]
    [InlineData("distributed", "services/notes/Acme.Notes.csproj")]
    [InlineData("single", "services/host/Acme.Host.csproj")]
    public async Task Up_builds_what_its_topology_needs(string topology, string project)
    {
        var run = await _sandbox.RunAsync("up", "--topology", topology);
        Assert.Equal(_sandbox.At(project.Split('/')), Assert.Single(Builds).Arguments[1]);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("was not built", run.Err);
    }

    [Fact]
    public async Task Doctor_names_every_check()
    {
        using var healthy = new Sandbox
        {
            Variables = ImmutableDictionary<string, string>.Empty.Add("HatmaxFeed", "offline").Add("HATMAX_LAUNCHER", "current"),
            Processes = new ScriptedProcesses(request => request.Arguments[0] switch
            {
                "--list-sdks" => new ProcessResult(0, "8.0.100 [/sdk]\n10.0.401 [/sdk]\n", ""),
                "--list-runtimes" => new ProcessResult(0, "Microsoft.AspNetCore.App 10.0.12 [/shared]\n", ""),
                _ => new ProcessResult(ProcessResult.Missing, "", "no such file"),
            }),
        };
        var run = await healthy.RunAsync("doctor", "--json");
        Assert.Equal(0, run.ExitCode);
        var checks = JsonDocument.Parse(run.Out).RootElement.GetProperty("checks").EnumerateArray().Where(c => c.GetProperty("name").GetString() != "disk");
        Snapshot.Check("doctor.txt", healthy.Neutral(string.Concat(checks.Select(c => c.GetRawText() + "\n"))));
        Assert.Contains("10.0.401", (await healthy.RunAsync("doctor")).Out);
    }

    [Fact]
    public async Task Doctor_fails_without_an_sdk()
    {
        _answer = new ProcessResult(ProcessResult.Missing, "", "no such file");
        var run = await _sandbox.RunAsync("doctor");
        Assert.Equal(ExitCodes.Environment, run.ExitCode);
        Assert.Contains("fail", run.Out);
        Assert.Contains("https://dot.net/download", run.Out);
    }

    private void PretendOutputs()
    {
        foreach (var project in Directory.GetFiles(_sandbox.At("services"), "*.csproj", SearchOption.AllDirectories))
        {
            var folder = Path.GetDirectoryName(project)!;
            Directory.CreateDirectory(Path.Combine(folder, "bin", "Debug"));
            Directory.CreateDirectory(Path.Combine(folder, "obj"));
            File.WriteAllText(Path.Combine(folder, "obj", "project.assets.json"), "{}");
        }
    }
}
