using System.Text.Json;
using System.Text.RegularExpressions;
using Hatmax.Previews.Tests.Support;

namespace Hatmax.Previews.Tests;

public sealed partial class PipelineTests
{
    private static readonly PipelineInput Input = new(["todo", "mail-out"], ["dev", "staging", "prod"], "0.1.0");

    public static TheoryData<string> Kinds => ["github", "gitlab"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void PipelinesAreAsReviewed(string kind)
    {
        var pipeline = Write(kind, Input);

        Assert.Empty(pipeline.Diagnostics);
        Assert.Equal(pipeline.Text, Write(kind, Input).Text);
        Files.CheckGolden(kind + ".yml", pipeline.Text!);
    }

    [RequiresToolsFact]
    public void TheWorkflowIsValid()
    {
        foreach (var input in (PipelineInput[])[Input, Input with { ToolVersion = null, Services = [] }, Input with { Stacks = ["No", "1.0", "a_b"] }])
        {
            Assert.Equal("[]", Tools.Check("github", Write("github", input).Text!).Errors);
        }
    }

    [RequiresToolsFact]
    public void ActionsArePinnedAndRightsAreFew()
    {
        var text = Write("github", Input).Text!;
        var (_, tree) = Tools.Check("github", text);

        Assert.All(Uses().Matches(text), match => Assert.Matches(@"^[a-z]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", match.Groups["action"].Value));
        Assert.Equal("""{"contents":"read"}""", tree.GetProperty("permissions").GetRawText());
        Assert.DoesNotContain("pull_request_target", text);
        var jobs = tree.GetProperty("jobs").EnumerateObject().ToList();
        Assert.Equal(["comment"], jobs.Where(job => job.Value.GetRawText().Contains("\"pull-requests\":\"write\"", StringComparison.Ordinal)).Select(job => job.Name));
        Assert.Equal(["publish"], jobs.Where(job => job.Value.GetRawText().Contains("\"packages\":\"write\"", StringComparison.Ordinal)).Select(job => job.Name));
        Assert.All(jobs, job => Assert.True(job.Value.TryGetProperty("timeout-minutes", out _)));
        // The job that may write runs nothing from the pull request.
        Assert.DoesNotContain("checkout", tree.GetProperty("jobs").GetProperty("comment").GetRawText());
    }

    [RequiresToolsFact]
    public void SecretsNeverReachAChangeFromOutside()
    {
        var (_, tree) = Tools.Check("github", Write("github", Input).Text!);
        foreach (var job in tree.GetProperty("jobs").EnumerateObject().Where(job => job.Value.GetRawText().Contains("secrets.", StringComparison.Ordinal)))
        {
            var condition = job.Value.GetProperty("if").GetString()!;
            Assert.True(
                condition.Contains("head.repo.full_name == github.repository", StringComparison.Ordinal) || condition.Contains("refs/heads/main", StringComparison.Ordinal), job.Name);
        }
    }

    [RequiresToolsFact]
    public void NoExpressionStandsInsideAScript()
    {
        foreach (var kind in (string[])["github", "gitlab"])
        {
            Assert.All(Scripts(Tools.Check(kind, Write(kind, Input).Text!).Tree), script => Assert.DoesNotContain("${{", script));
        }
    }

    [RequiresToolsFact]
    public void ScriptsAreShell()
    {
        foreach (var kind in (string[])["github", "gitlab"])
        {
            var scripts = Scripts(Tools.Check(kind, Write(kind, Input).Text!).Tree).Distinct().ToList();
            Assert.InRange(scripts.Count, 8, 60);
            foreach (var script in scripts)
            {
                var (exitCode, output) = Tools.Run("bash", ["-n"], Files.Root, script);
                Assert.True(exitCode == 0, script + output);
            }
        }
    }

    [RequiresToolsFact]
    public void StagesAndNeedsOfGitLabExist()
    {
        var (_, tree) = Tools.Check("gitlab", Write("gitlab", Input).Text!);
        var stages = tree.GetProperty("stages").EnumerateArray().Select(stage => stage.GetString()).ToList();
        var jobs = tree.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Object && member.Value.TryGetProperty("stage", out _)).ToDictionary(job => job.Name, job => job.Value);

        Assert.Equal(["plan", "breaking", "test:todo", "test:mail-out"], jobs.Keys.Take(4));
        foreach (var (name, job) in jobs)
        {
            Assert.Contains(job.GetProperty("stage").GetString(), stages);
            Assert.True(job.TryGetProperty("script", out var script) && script.GetArrayLength() > 0, name);
            if (job.TryGetProperty("needs", out var needs))
            {
                Assert.All(needs.EnumerateArray(), need => Assert.Contains(need.GetProperty("job").GetString()!, jobs.Keys));
            }
        }
    }

    [Theory]
    [InlineData("a b", "HMX0770")]
    [InlineData("${{ secrets.X }}", "HMX0770")]
    [InlineData("", "HMX0770")]
    [InlineData("-x", "HMX0770")]
    [InlineData("PROD", "HMX0771")]
    public void StacksWithoutAJobAreFindings(string stack, string id)
    {
        foreach (var kind in (string[])["github", "gitlab"])
        {
            var pipeline = Write(kind, Input with { Stacks = ["prod", stack] });
            Assert.Null(pipeline.Text);
            Assert.Equal(id, Assert.Single(pipeline.Diagnostics).Id);
        }
    }

    internal static PipelineResult Write(string kind, PipelineInput input) => kind == "github" ? PipelineFile.GitHub(input) : PipelineFile.GitLab(input);

    /// <summary>Every script of the tree: texts of run, script and before_script.</summary>
    internal static IEnumerable<string> Scripts(JsonElement node, string name = "") => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member => Scripts(member.Value, member.Name)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(item => Scripts(item, name)),
        JsonValueKind.String when name is "run" or "script" or "before_script" => [node.GetString()!],
        _ => [],
    };

    [GeneratedRegex(@"^\s*uses: (?<action>.*)$", RegexOptions.Multiline)]
    private static partial Regex Uses();
}
