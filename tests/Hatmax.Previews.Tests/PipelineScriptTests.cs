using Hatmax.Previews.Pipelines;
using Hatmax.Previews.Pipelines.GitHub;
using Hatmax.Previews.Tests.Support;

namespace Hatmax.Previews.Tests;

/// <summary>The scripts run as GitHub runs them, in a repository of their own.</summary>
public sealed class PipelineScriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hatmax ci ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [RequiresToolsFact]
    public void OnlyServicesThatChangedAreTested()
    {
        Git("init", "-q", "-b", "main");
        Write("README.md", "a");
        Git("add", ".");
        Commit();
        var first = Head();

        Assert.Equal("services=[]", Changed("README.md", "docs/x.md"));
        Assert.Equal("services=[\"mail-out\"]", Changed("services/mail-out/deep/a.cs", "docs/y.md"));
        Assert.Equal("services=[\"todo\",\"mail-out\"]", Changed("services/mail-out/b.cs", "services/todo/b c.cs"));
        Assert.Equal("services=[\"todo\",\"mail-out\"]", Changed("services/shared/a.cs"));
        Assert.Equal("services=[\"todo\",\"mail-out\"]", Changed("services/todo/ü.cs", "hatmax.yml"));
        Assert.Equal("services=[\"todo\",\"mail-out\"]", ChangedSince(new string('0', 40)));
        Assert.Equal("services=[\"todo\",\"mail-out\"]", ChangedSince(first));

        string Changed(params string[] files)
        {
            var before = Head();
            foreach (var file in files)
            {
                Write(file, before);
            }

            Git("add", ".");
            Commit();
            return ChangedSince(before);
        }
    }

    [RequiresToolsFact]
    public void ABreakingChangeFailsUnlessALabelAllowsIt()
    {
        Git("init", "-q", "-b", "main");
        Write("README.md", "a");
        Git("add", ".");
        Commit();
        var without = Head();
        Write("hatmax.yml", "name: x\n");
        Git("add", ".");
        Commit();
        Program("hatmax", "echo \"$@\" >> calls; exit \"$(cat code)\"");

        Write("code", "1");
        Assert.Equal(0, Breaking(without, "").ExitCode);
        Assert.False(File.Exists(Path.Combine(_folder, "calls")));

        Assert.Equal(1, Breaking(Head(), "").ExitCode);
        Assert.Equal($"check --against {Head()}:hatmax.yml\n", Read("calls"));
        Assert.Equal(1, Breaking(Head(), "no breaking change,breaking changes,breaking").ExitCode);
        Assert.Equal((0, "Allowed by the label 'breaking change'.\n"), Breaking(Head(), "bug,breaking change"));
        Write("code", "2");
        Assert.Equal(2, Breaking(Head(), "bug").ExitCode);
        Write("code", "0");
        Assert.Equal((0, ""), Breaking(Head(), "breaking change"));
        Assert.Equal((0, ""), Breaking(Head(), ""));
        Assert.NotEqual(0, Breaking(new string('1', 40), "breaking change").ExitCode);

        (int ExitCode, string Output) Breaking(string commit, string labels) =>
            RunBash(PipelineScripts.Breaking, new() { ["BASE"] = commit, ["LABELS"] = labels });
    }

    [RequiresToolsFact]
    public void APreviewThatFailsLeavesItsCode()
    {
        Program("pulumi", "echo \"$@\" >> calls; case \"$*\" in *--json*) echo '{}'; echo broken >&2; exit 3 ;; *) exit 3 ;; esac");
        Bash(PipelineScripts.Preview, new() { ["STACK"] = "a $(touch pwned) b" });

        Assert.Equal("3\n", Read("preview.code"));
        Assert.Equal("{}\n", Read("preview.json"));
        Assert.Equal(
            "preview --stack a $(touch pwned) b --diff --non-interactive\npreview --stack a $(touch pwned) b --json --non-interactive\n", Read("calls"));
        Assert.False(File.Exists(Path.Combine(_folder, "pwned")));
        Assert.Equal(3, Tools.Run("bash", ["-e", "-c", PipelineScripts.PreviewResult], _folder).ExitCode);
    }

    [RequiresToolsFact]
    public void TheCommentIsEditedWhereThereIsOne()
    {
        Write("comment.md", "<!-- hatmax:preview shop/prod -->\ntext\n");
        Program("gh", "echo \"$MARKER $*\" >> calls; case \"$*\" in *--paginate*) cat found ;; esac");
        Write("found", "");
        Dictionary<string, string> environment = new(StringComparer.Ordinal) { ["GITHUB_REPOSITORY"] = "o/r", ["NUMBER"] = "7" };

        Bash(GitHubScripts.Post, environment);
        Assert.Contains("--method POST repos/o/r/issues/7/comments --field body=@comment.md", Read("calls"));
        Assert.StartsWith("<!-- hatmax:preview shop/prod --> api", Read("calls"));

        Write("found", "41\n42\n");
        Write("calls", "");
        Bash(GitHubScripts.Post, environment);
        Assert.Contains("--method PATCH repos/o/r/issues/comments/41 --field body=@comment.md", Read("calls"));
        Assert.DoesNotContain("POST", Read("calls"));
    }

    private string ChangedSince(string commit)
    {
        Write("../output-" + Path.GetFileName(_folder), "");
        var output = Path.GetFullPath($"../output-{Path.GetFileName(_folder)}", _folder);
        try
        {
            Bash(GitHubScripts.Changed, new() { ["BASE"] = commit, ["SERVICES"] = "todo mail-out", ["RUNNER_TEMP"] = Path.Combine(_folder, ".git"), ["GITHUB_OUTPUT"] = output });
            return File.ReadAllText(output).TrimEnd();
        }
        finally
        {
            File.Delete(output);
        }
    }

    // The options that GitHub gives to bash.
    private void Bash(string script, Dictionary<string, string> environment)
    {
        var (exitCode, output) = RunBash(script, environment);
        Assert.True(exitCode == 0, output);
    }

    private (int ExitCode, string Output) RunBash(string script, Dictionary<string, string> environment)
    {
        environment["PATH"] = $"{Path.Combine(_folder, "bin")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        return Tools.Run("bash", ["--noprofile", "--norc", "-euo", "pipefail", "-c", script], _folder, environment: environment);
    }

    private void Program(string name, string script)
    {
        Write($"bin/{name}", $"#!/usr/bin/env bash\n{script}\n");
        Assert.Equal(0, Tools.Run("chmod", ["+x", $"bin/{name}"], _folder).ExitCode);
    }

    private string Head() => Git("rev-parse", "HEAD").Trim();

    private void Commit() => Git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", "x");

    private string Git(params string[] arguments)
    {
        var (exitCode, output) = Tools.Run("git", arguments, _folder);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    private void Write(string file, string text)
    {
        var path = Path.GetFullPath(file, _folder);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
