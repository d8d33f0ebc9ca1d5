using System.Text.Json;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

public sealed class CiCommandTests : IDisposable
{
    private const string Workflow = ".github/workflows/hatmax.yml";
    private const string Preview =
        """{"steps":[{"op":"create","urn":"urn:pulumi:prod::shop::docker:index/volume:Volume::data","newState":{"inputs":{"name":"data"}}}],"changeSummary":{"create":1}}""";

    private readonly Sandbox _sandbox = new Sandbox().WithSpec();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("github", Workflow)]
    [InlineData("gitlab", ".gitlab-ci.yml")]
    public async Task InitWritesOnceAndKeepsEdits(string platform, string path)
    {
        var first = await _sandbox.RunAsync("ci", "init", platform);
        Assert.Equal((0, $"wrote {path}\n"), (first.ExitCode, first.Out));
        var text = File.ReadAllText(_sandbox.At(path));

        var second = await _sandbox.RunAsync("ci", "init", platform);
        Assert.Equal((0, $"unchanged {path}\n"), (second.ExitCode, second.Out));

        _sandbox.Write(path, text + "# mine\n");
        var third = await _sandbox.RunAsync("ci", "init", platform);
        Assert.Equal(ExitCodes.Conflicts, third.ExitCode);
        Assert.Contains("--force", third.Err);
        Assert.EndsWith("# mine\n", File.ReadAllText(_sandbox.At(path)));

        var fourth = await _sandbox.RunAsync("ci", "init", platform, "--force", "--json");
        Assert.True(JsonDocument.Parse(fourth.Out).RootElement.GetProperty("written").GetBoolean());
        Assert.Equal(text, File.ReadAllText(_sandbox.At(path)));
    }

    [Fact]
    public async Task StacksAreThoseOfTheSpecThenTheFilesThenTheUsualOnes()
    {
        Assert.Equal(["dev", "staging", "prod"], await StacksAsync());

        _sandbox.Write("Pulumi.yaml", "");
        _sandbox.Write("Pulumi.prod.yaml", "");
        _sandbox.Write("Pulumi.canary.yaml", "");
        _sandbox.Write("Pulumi.dev.yaml", "");
        Assert.Equal(["dev", "prod", "canary"], await StacksAsync());

        _sandbox.Write("hatmax.yml", File.ReadAllText(_sandbox.At("hatmax.yml")) + "deployment:\n  environments:\n    test: {}\n    live: {}\n");
        Assert.Equal(["test", "live"], await StacksAsync());
    }

    [Fact]
    public async Task TheLauncherOrTheToolIsUsed()
    {
        await _sandbox.RunAsync("ci", "init", "github");
        Assert.Contains($"dotnet tool install Hatmax.Tool --version {ToolVersion.Text} ", File.ReadAllText(_sandbox.At(Workflow)));

        _sandbox.Write("hatmax", "#!/bin/sh\n");
        await _sandbox.RunAsync("ci", "init", "github", "--force");
        Assert.DoesNotContain("tool install", File.ReadAllText(_sandbox.At(Workflow)));
    }

    [Fact]
    public async Task TheCodePlanOfTheToolItselfCanBeRead()
    {
        var plan = await _sandbox.RunAsync("generate", "--dry-run", "--json");
        _sandbox.Write("plan.json", plan.Out);
        _sandbox.Write("preview.json", Preview);

        var run = await _sandbox.RunAsync("ci", "comment", "--preview", "preview.json", "--code-plan", "plan.json", "--stack", "prod");

        Assert.Equal((0, ""), (run.ExitCode, run.Err));
        Assert.StartsWith("<!-- hatmax:preview shop/prod -->\n### <code>shop</code> / <code>prod</code>: 1 to create\n", run.Out);
        var created = JsonDocument.Parse(plan.Out).RootElement.GetProperty("summary").GetProperty("create").GetInt32();
        Assert.Contains($"\n| code | {created} | 0 | – | 0 | 0 | 0 |\n", run.Out);
    }

    [Fact]
    public async Task ASpecWithErrorsHasAComment()
    {
        _sandbox.Write("hatmax.yml", "servces: {}\n");
        _sandbox.Write("plan.json", (await _sandbox.RunAsync("generate", "--dry-run", "--json")).Out);

        var run = await _sandbox.RunAsync("ci", "comment", "--code-plan", "plan.json", "--stack", "prod", "--project", "shop");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": generation refuses\n", run.Out);
        Assert.Contains("HMX0", run.Out);
    }

    [Fact]
    public async Task TheCommentGoesWhereItIsTold()
    {
        using var sandbox = new Sandbox { Variables = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("GITHUB_STEP_SUMMARY", _sandbox.At("summary.md")) };
        sandbox.Write("preview.json", Preview);
        _sandbox.Write("summary.md", "before\n");

        var run = await sandbox.RunAsync("ci", "comment", "--preview", "preview.json", "--stack", "prod", "--out", "deep/comment.md", "--step-summary");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Err));
        var comment = File.ReadAllText(sandbox.At("deep", "comment.md"));
        Assert.Equal("before\n" + comment, File.ReadAllText(_sandbox.At("summary.md")));
    }

    [Fact]
    public async Task AnUnreadablePreviewIsAFindingAndAComment()
    {
        _sandbox.Write("preview.json", "");

        var run = await _sandbox.RunAsync("ci", "comment", "--preview", "preview.json", "--stack", "prod", "--exit-code", "255", "--json");

        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.StartsWith("error HMX0750: ", run.Err);
        Snapshot.Check("ci-comment.json", run.Out);
    }

    [Theory]
    [InlineData("ci", "Required command")]
    [InlineData("ci comment --stack prod", "--preview FILE")]
    [InlineData("ci comment --preview p.json", "--stack")]
    [InlineData("ci comment --stack s --preview nowhere.json", "nowhere.json cannot be read")]
    [InlineData("ci comment --stack s --preview hatmax.yml --step-summary", "GITHUB_STEP_SUMMARY is not set")]
    [InlineData("ci init bitbucket", "hatmax ci init --help")]
    [InlineData("ci comment --stak s", "'--stack'")]
    public async Task WrongCallsSayWhatToDo(string line, string expected)
    {
        var run = await _sandbox.RunAsync(line.Split(' '));

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(expected, run.Err);
    }

    private async Task<string[]> StacksAsync()
    {
        var run = await _sandbox.RunAsync("ci", "init", "github", "--force");
        Assert.True(run.ExitCode == 0, run.Err);
        return [.. File.ReadAllLines(_sandbox.At(Workflow)).Where(line => line.StartsWith("    environment: ", StringComparison.Ordinal)).Select(line => line.Split(' ')[^1])];
    }
}
