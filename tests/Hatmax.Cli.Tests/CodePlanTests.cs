using System.Text.Json;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>plan, diff and apply.</summary>
public sealed class CodePlanTests : IDisposable
{
    private const string Program = "services/notes/Program.cs";
    private const string Owned = "services/notes/NotesService.g.cs";

    private readonly Sandbox _sandbox = new Sandbox().WithSpec();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task A_plan_writes_nothing_and_says_in_its_exit_code_what_there_is_to_do()
    {
        var run = await _sandbox.RunAsync("plan");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(" to create", run.Out);
        Assert.Contains("more; 'hatmax diff' shows every file", run.Out);
        Assert.False(Directory.Exists(_sandbox.At("services")) || Directory.Exists(_sandbox.At(".hatmax")));
        Assert.Equal(2, (await _sandbox.RunAsync("plan", "--detailed-exitcode")).ExitCode);

        await _sandbox.RunAsync("generate");
        Assert.Equal(0, (await _sandbox.RunAsync("plan", "--detailed-exitcode")).ExitCode);
        Assert.Equal(0, (await _sandbox.RunAsync("diff", "--detailed-exitcode")).ExitCode);

        Edit(Owned);
        Assert.Equal(3, (await _sandbox.RunAsync("plan", "--detailed-exitcode")).ExitCode);
        Assert.Equal(3, (await _sandbox.RunAsync("plan")).ExitCode);

        _sandbox.Write("hatmax.yml", "name: x\nservices: {a: {kind: atomm}}\n");
        Assert.Equal((1, 2), ((await _sandbox.RunAsync("plan", "--detailed-exitcode")).ExitCode, (await _sandbox.RunAsync("plan")).ExitCode));
    }

    [Fact]
    public async Task Diff_shows_every_file_and_only_those_that_were_named()
    {
        await ChangeAsync();
        var run = await _sandbox.RunAsync("diff");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(", 3 to update, 1 kept with your edits, 1 yours, 1 in conflict\n", run.Out);
        Snapshot.Check("diff.txt", AfterHeadline(run.Out));

        run = await _sandbox.RunAsync("diff", Owned);
        Assert.Contains($"+++ b/{Owned}.hatmax-new\n", run.Out);
        Assert.DoesNotContain("mine.settings", run.Out);
        Assert.DoesNotContain("--- a/services/notes/notes.settings.json", run.Out);
        Snapshot.Check("diff.md", AfterHeadline((await _sandbox.RunAsync("diff", Owned, "--markdown")).Out));
        Assert.Equal(2, (await _sandbox.RunAsync("diff", "/elsewhere")).ExitCode);
        Assert.Equal(2, (await _sandbox.RunAsync("diff", "--markdown", "--json")).ExitCode);
    }

    [Fact]
    public async Task Diff_is_coloured_on_a_terminal_only()
    {
        await ChangeAsync();
        var run = await _sandbox.RunAsync(new RecordingTerminal { ColorOut = true }, CancellationToken.None, "diff", Owned);
        Assert.Contains("\u001b[31m-// mine\u001b[0m", run.Out);
        Assert.Contains("\u001b[36m@@", run.Out);
        Assert.DoesNotContain("\u001b", (await _sandbox.RunAsync("diff", Owned)).Out);
    }

    [Fact]
    public async Task Plan_as_json_is_public_surface()
    {
        await ChangeAsync();
        var json = JsonDocument.Parse((await _sandbox.RunAsync("plan", "--diff", "--json")).Out).RootElement;
        var file = json.GetProperty("files").EnumerateArray().Single(f => f.GetProperty("action").GetString() == "conflict");
        Assert.Equal(Owned + ".hatmax-new", file.GetProperty("proposedPath").GetString());
        Assert.Contains("-// mine", file.GetProperty("diff").GetString());
        Snapshot.Check("plan.json", Shape(json, "") + Shape(json.GetProperty("summary"), "summary.") + Shape(file, "files[]."));
        Assert.False(JsonDocument.Parse((await _sandbox.RunAsync("plan", "--json")).Out).RootElement.GetProperty("files")[0].TryGetProperty("diff", out _));
    }

    [Fact]
    public async Task A_saved_plan_is_carried_out_exactly()
    {
        await ChangeAsync();
        Assert.Equal(3, (await _sandbox.RunAsync("plan", "--save", "next.plan")).ExitCode);
        var run = await _sandbox.RunAsync("apply", "--plan", "next.plan");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("8099", File.ReadAllText(_sandbox.At("services", "notes", "README.md")));
        Assert.True(File.Exists(_sandbox.At(Owned + ".hatmax-new")));

        run = await _sandbox.RunAsync("apply", "--plan", "next.plan");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("manifest", run.Err);
    }

    [Theory]
    [InlineData("tree")]
    [InlineData("spec")]
    [InlineData("tool")]
    public async Task A_saved_plan_that_does_not_fit_any_more_is_refused_with_what_moved(string moved)
    {
        await ChangeAsync();
        await _sandbox.RunAsync("plan", "--save", "next.plan");
        switch (moved)
        {
            case "tree":
                Edit(Program);
                break;
            case "spec":
                await File.AppendAllTextAsync(_sandbox.At("hatmax.yml"), "# later\n");
                break;
            default:
                var plan = await File.ReadAllTextAsync(_sandbox.At("next.plan"));
                await File.WriteAllTextAsync(_sandbox.At("next.plan"), plan.Replace($"\"tool\": \"{ToolVersion.Text}\"", "\"tool\": \"0.0.1\"", StringComparison.Ordinal));
                break;
        }

        var before = Read("services/notes/README.md");
        var run = await _sandbox.RunAsync("apply", "--plan", "next.plan");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(moved switch { "tree" => Program, "spec" => "the spec", _ => "0.0.1 then" }, run.Err);
        Assert.Equal(before, Read("services/notes/README.md"));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("no plan")]
    [InlineData("{\"format\": 9}")]
    public async Task A_file_that_is_no_plan_is_refused(string text)
    {
        _sandbox.Write("bad.plan", text);
        Assert.Equal(2, (await _sandbox.RunAsync("apply", "--plan", "bad.plan")).ExitCode);
        Assert.Equal(2, (await _sandbox.RunAsync("apply", "--plan", "no.plan")).ExitCode);
        Assert.Equal(2, (await _sandbox.RunAsync("apply", "--plan", "bad.plan", "--conflict", "new")).ExitCode);
    }

    [Theory]
    [InlineData("y\n", 0)]
    [InlineData("n\n", 1)]
    [InlineData("", 1)]
    public async Task Apply_asks_a_person(string answer, int exitCode)
    {
        var run = await _sandbox.RunAsync(new RecordingTerminal { In = new StringReader(answer) }, CancellationToken.None, "apply");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("to create", run.Out);
        Assert.Contains("Write this?", run.Err);
        Assert.Equal(exitCode == 0, Directory.Exists(_sandbox.At("services")));
    }

    [Fact]
    public async Task Apply_asks_nobody_and_then_wants_yes()
    {
        Assert.Equal(2, (await _sandbox.RunAsync("apply")).ExitCode);
        Assert.False(Directory.Exists(_sandbox.At("services")));
        Assert.Equal(0, (await _sandbox.RunAsync("apply", "--yes")).ExitCode);
        Assert.Equal(0, (await _sandbox.RunAsync("apply")).ExitCode);
    }

    // Another port in the spec, an edit that meets it in an owned file, and one that does not in a merged one.
    private async Task ChangeAsync()
    {
        await _sandbox.RunAsync("generate");
        Edit(Owned);
        Edit(Program);
        _sandbox.WithSpec(port: 8099);
    }

    private void Edit(string path) => File.AppendAllText(_sandbox.At(path), "// mine\n");

    // How many files there are is no matter of these tests.
    private static string AfterHeadline(string text) => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    private string Read(string path) => File.ReadAllText(_sandbox.At(path));

    private static string Shape(JsonElement json, string prefix) => string.Concat(json.EnumerateObject().Select(p => $"{prefix}{p.Name}: {p.Value.ValueKind}\n"));
}
