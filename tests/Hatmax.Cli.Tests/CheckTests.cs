using System.Text.Json;
using Hatmax.Cli.Tests.Support;
using Hatmax.Processes;

namespace Hatmax.Cli.Tests;

/// <summary>check: where the old spec is from, what is printed, and the exit codes.</summary>
public sealed class CheckTests : IDisposable
{
    private static readonly string Old = Sandbox.Spec.Replace("PORT", "8084", StringComparison.Ordinal);
    private static readonly string Broken = Old.Replace("title: {type: string, validations: [required]}", "name: {type: string, validations: [required]}", StringComparison.Ordinal);

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task A_file_is_compared_and_every_change_has_its_place()
    {
        _sandbox.Write("hatmax.yml", Broken);
        _sandbox.Write("old.yml", Old);
        var run = await _sandbox.RunAsync("check", "--against", "old.yml");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Snapshot.Check("check.txt", run.Out);
        Assert.Equal("", run.Err);

        run = await _sandbox.RunAsync("check", "--against", "hatmax.yml");
        Assert.Equal((0, "no breaking changes against hatmax.yml\n"), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task A_revision_of_git_is_compared()
    {
        Directory.Delete(_sandbox.At(".git"));
        await GitAsync("init", "-q", "-b", "main");
        _sandbox.Write("sub dir/hatmax.yml", Old);
        await CommitAsync("first");
        _sandbox.Write("sub dir/hatmax.yml", Broken);
        await CommitAsync("second");
        await GitAsync("tag", "v2");

        var run = await _sandbox.RunAsync("check", "-f", "sub dir/hatmax.yml", "--against", "HEAD~1");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("HEAD~1:sub dir/hatmax.yml:", run.Out);
        Assert.Equal(ExitCodes.Failed, (await _sandbox.RunAsync("check", "-f", "sub dir/hatmax.yml", "--against", "HEAD~1:sub dir/hatmax.yml")).ExitCode);
        Assert.Equal(0, (await _sandbox.RunAsync("check", "-f", "sub dir/hatmax.yml", "--against", "v2")).ExitCode);

        run = await _sandbox.RunAsync("check", "-f", "sub dir/hatmax.yml", "--against", "HEAD~7");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("There is no file and no git revision 'HEAD~7'.", run.Err);
        run = await _sandbox.RunAsync("check", "-f", "sub dir/hatmax.yml", "--against", "--output=x");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);

        _sandbox.Write("hatmax.yml", Broken);
        run = await _sandbox.RunAsync("check", "--against", "v2");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("There was no hatmax.yml at the revision 'v2'.", run.Err);
    }

    [Fact]
    public async Task A_folder_that_is_no_repository_and_a_machine_without_git_are_told_apart()
    {
        _sandbox.Write("hatmax.yml", Old);
        Assert.Equal(ExitCodes.Usage, (await _sandbox.RunAsync("check", "--against", "main")).ExitCode);

        using var bare = new Sandbox { Processes = new ScriptedProcesses(_ => new ProcessResult(ProcessResult.Missing, "", "")) };
        bare.Write("hatmax.yml", Old);
        var run = await bare.RunAsync("check", "--against", "main");
        Assert.Equal(ExitCodes.Environment, run.ExitCode);
        Assert.Contains("Install git", run.Err);
    }

    [Fact]
    public async Task Standard_input_is_compared()
    {
        _sandbox.Write("hatmax.yml", Broken);
        using var input = new StringReader(Old);
        var run = await _sandbox.RunAsync(new RecordingTerminal { In = input }, CancellationToken.None, "check", "--against", "-");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("<standard input>:", run.Out);
    }

    [Fact]
    public async Task Categories_and_rules_are_chosen()
    {
        _sandbox.Write("hatmax.yml", Broken);
        _sandbox.Write("old.yml", Old);
        Assert.Equal(["DATA"], await CategoriesAsync("--category", "data"));
        Assert.Equal(["DATA", "CODE"], await CategoriesAsync("--category", "DATA,CODE"));
        Assert.Equal(["DATA", "CODE"], await CategoriesAsync("--except", "MEMBER_REMOVED,MEMBER_REQUIRED"));
        Assert.Equal(0, (await _sandbox.RunAsync("check", "--against", "old.yml", "--category", "EVENTS")).ExitCode);

        var run = await _sandbox.RunAsync("check", "--against", "old.yml", "--category", "DATTA", "--except", "MEMBER_REMOVD");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("There is no category 'DATTA'. Did you mean 'DATA'?", run.Err);
        Assert.Contains("There is no rule 'MEMBER_REMOVD'. Did you mean 'MEMBER_REMOVED'?", run.Err);
    }

    [Fact]
    public async Task Json_markdown_and_sarif_say_the_same()
    {
        _sandbox.Write("hatmax.yml", Broken);
        _sandbox.Write("old.yml", Old);
        var json = await _sandbox.RunAsync("check", "--against", "old.yml", "--json", "--sarif", "out/check.sarif");
        Snapshot.Check("check.json", json.Out);
        Snapshot.Check("check.sarif", (await File.ReadAllTextAsync(_sandbox.At("out", "check.sarif"))).Replace(ToolVersion.Text, "VERSION", StringComparison.Ordinal));
        var markdown = await _sandbox.RunAsync("check", "--against", "old.yml", "--markdown");
        Snapshot.Check("check.md", markdown.Out);
        Assert.Equal((ExitCodes.Failed, ExitCodes.Failed), (json.ExitCode, markdown.ExitCode));
        Assert.Equal(ExitCodes.Usage, (await _sandbox.RunAsync("check", "--against", "old.yml", "--json", "--markdown")).ExitCode);
    }

    [Fact]
    public async Task Both_specs_are_judged_before_either_stops_it()
    {
        _sandbox.Write("hatmax.yml", "name: x\nservices: {a: {kind: atomm}}\n");
        _sandbox.Write("old.yml", "name: x\nservices: {a: {modls: {}}}\n");
        var run = await _sandbox.RunAsync("check", "--against", "old.yml");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("hatmax.yml:2:", run.Err);
        Assert.Contains("old.yml:2:", run.Err);
        Assert.Equal(ExitCodes.Usage, (await _sandbox.RunAsync("check")).ExitCode);
    }

    private async Task<IEnumerable<string?>> CategoriesAsync(params string[] options)
    {
        var run = await _sandbox.RunAsync(["check", "--against", "old.yml", "--json", .. options]);
        return [.. JsonDocument.Parse(run.Out).RootElement.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("category").GetString()).Distinct()];
    }

    private async Task CommitAsync(string message)
    {
        await GitAsync("add", "-A");
        await GitAsync("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", message);
    }

    private async Task GitAsync(params string[] arguments) =>
        Assert.Equal(0, (await new ProcessRunner().RunAsync(new ProcessRequest("git", [.. arguments], _sandbox.Root), null, CancellationToken.None)).ExitCode);
}
