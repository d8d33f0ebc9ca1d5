using System.Text;
using System.Text.Json;
using Hatmax.Cli.Editing;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>Commands that edit the spec: what they write, when they refuse, what they answer.</summary>
public sealed class EditCommandTests : IDisposable
{
    private readonly Sandbox _sandbox = new Sandbox().WithSpec();

    public void Dispose() => _sandbox.Dispose();

    private string Spec => File.ReadAllText(_sandbox.At("hatmax.yml"));

    [Fact]
    public async Task AddWritesAFieldAndNothingElse()
    {
        var before = Spec;

        var run = await _sandbox.RunAsync("add", "field", "notes", "Comment", "stars:int:min(1)");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            before.Replace("validations: [required]}\n    aggregates", "validations: [required]}\n          stars: {type: int, validations: [{min: 1}]}\n    aggregates", StringComparison.Ordinal),
            Spec);
    }

    [Fact]
    public async Task TheOldOrderOfWordsWorks()
    {
        var run = await _sandbox.RunAsync("model", "add", "notes", "Label", "--field", "name:string:required");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("      Label:\n", Spec, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DryRunShowsTheDifferenceAndWritesNothing()
    {
        var before = Spec;

        var run = await _sandbox.RunAsync("set", "services.notes.port", "8099", "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("-    port: 8084\n+    port: 8099\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, Spec);
    }

    [Fact]
    public async Task RemovedDataIsDroppedOnlyWhenThatIsSaid()
    {
        var before = Spec;
        Assert.Equal(0, (await _sandbox.RunAsync("add", "field", "notes", "Comment", "stars:int")).ExitCode);
        var with = Spec;

        Assert.Equal(0, (await _sandbox.RunAsync("remove", "field", "notes", "Comment", "stars")).ExitCode);
        Assert.Equal(before, Spec);

        File.WriteAllText(_sandbox.At("hatmax.yml"), with);
        Assert.Equal(0, (await _sandbox.RunAsync("remove", "field", "notes", "Comment", "stars", "--drop")).ExitCode);
        Assert.Contains("        drop: [stars]\n", Spec, StringComparison.Ordinal);
        Assert.DoesNotContain("stars:", Spec, StringComparison.Ordinal);

        Assert.Equal(0, (await _sandbox.RunAsync("add", "field", "notes", "Comment", "stars:int")).ExitCode);
        Assert.Equal(with, Spec);
    }

    [Fact]
    public async Task AnEditThatWouldNotValidateIsRefused()
    {
        var before = Spec;

        var run = await _sandbox.RunAsync("remove", "model", "notes", "Comment", "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, Spec);
        Assert.Contains("HMX0", run.Out, StringComparison.Ordinal);
        Assert.Contains("Comment", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErrorThatWasThereBeforeDoesNotRefuse()
    {
        _sandbox.Write("hatmax.yml", Spec.Replace("{of: Comment}", "{of: Nothing}", StringComparison.Ordinal));

        var run = await _sandbox.RunAsync("set", "services.notes.description", "Notes: all of them");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("description: \"Notes: all of them\"\n", Spec, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RenameFollowsReferencesAndKeepsTheOldName()
    {
        var run = await _sandbox.RunAsync("rename", "model", "notes", "Comment", "Remark", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("comments: {of: Remark}", Spec, StringComparison.Ordinal);
        Assert.Contains("was: Comment", Spec, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Out);
        Assert.True(json.RootElement.GetProperty("written").GetBoolean());
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("perhaps\nYES\n", true)]
    [InlineData("\n", false)]
    [InlineData("n\n", false)]
    [InlineData("", false)]
    public async Task OnATerminalGenerationIsOfferedAfterTheEdit(string answers, bool generated)
    {
        await _sandbox.RunAsync("generate");

        var run = await AskAsync(answers, "add", "field", "notes", "Comment", "stars:int");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("stars: {type: int}", Spec, StringComparison.Ordinal);
        Assert.Matches("^hatmax.yml: written\ncode: .*[0-9]+ to update.*\nGenerate now\\? \\[y/N\\] ", run.Err);
        Assert.Equal(generated, (await _sandbox.RunAsync("generate", "--check")).ExitCode == 0);
        Assert.Equal(generated, !run.Err.Contains("'hatmax generate' does it.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GenerationAfterAYesIsTheOneThatWasShown()
    {
        await _sandbox.RunAsync("generate");
        File.AppendAllText(_sandbox.At("services", "notes", "NotesService.g.cs"), "// mine\n");

        var run = await AskAsync("y\n", "set", "services.notes.port", "8099");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("1 in conflict", run.Err, StringComparison.Ordinal);
        Assert.True(File.Exists(_sandbox.At("services", "notes", "NotesService.g.cs.hatmax-new")));
        Assert.Contains("HMX0830", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATemplateThatChangesWhileTheQuestionStandsIsSeenByTheNextRun()
    {
        const string Program = "templates/service/Program.cs.sbn";
        _sandbox.Write(Program, "// first\n");
        await _sandbox.RunAsync("generate");

        using var input = new ActingReader(() => _sandbox.Write(Program, "// second one\n"));
        var run = await _sandbox.RunAsync(new RecordingTerminal { In = input, CanAsk = true }, CancellationToken.None, "set", "services.notes.port", "8099");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("// first\n", File.ReadAllText(_sandbox.At("services", "notes", "Program.cs")));
        Assert.Equal(0, (await _sandbox.RunAsync("generate")).ExitCode);
        Assert.Equal("// second one\n", File.ReadAllText(_sandbox.At("services", "notes", "Program.cs")));
    }

    [Fact]
    public async Task PortsThatWereWrittenDownAreNamed()
    {
        var run = await _sandbox.RunAsync("add", "service", "accounts");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Ports written down, so that none moves: accounts 8085\n", run.Err, StringComparison.Ordinal);
        Assert.Contains("    port: 8085\n", Spec, StringComparison.Ordinal);
        Assert.DoesNotContain("Ports", (await _sandbox.RunAsync("add", "service", "zoo")).Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--no-generate")]
    [InlineData("--generate")]
    [InlineData("--dry-run")]
    [InlineData("--json")]
    public async Task WhoSaidWhatFollowsIsNotAsked(string option)
    {
        var run = await AskAsync("", "set", "services.notes.port", "8099", option);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("[y/N]", run.Err, StringComparison.Ordinal);
        Assert.Equal(option == "--generate", Directory.Exists(_sandbox.At("services")));
    }

    [Fact]
    public async Task NothingIsAskedWhereNothingCanBeGenerated()
    {
        await _sandbox.RunAsync("generate");

        Assert.DoesNotContain("[y/N]", (await AskAsync("", "set", "name", "acme")).Err, StringComparison.Ordinal);
        Assert.DoesNotContain("[y/N]", (await AskAsync("", "fmt")).Err, StringComparison.Ordinal);

        _sandbox.Write(".hatmax/manifest.json", "<<<<<<< ours\n");
        var blocked = await AskAsync("", "set", "services.notes.port", "8099");
        Assert.Contains("HMX0820", blocked.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("[y/N]", blocked.Err, StringComparison.Ordinal);

        _sandbox.Write("hatmax.yml", Spec.Replace("{of: Comment}", "{of: Nothing}", StringComparison.Ordinal));
        var wrong = await AskAsync("", "set", "services.notes.port", "8098");
        Assert.Contains("'hatmax validate' says why", wrong.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("[y/N]", wrong.Err, StringComparison.Ordinal);
        Assert.Contains("8098", Spec, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GenerateAndNoGenerateExcludeEachOther() =>
        Assert.Equal(2, (await _sandbox.RunAsync("set", "name", "other", "--generate", "--no-generate")).ExitCode);

    [Fact]
    public async Task FmtCheckFailsUntilTheFormIsTheUsualOne()
    {
        _sandbox.Write("hatmax.yml", Spec.Replace("port: 8084", "port: 8084   ", StringComparison.Ordinal));

        Assert.Equal(1, (await _sandbox.RunAsync("fmt", "--check")).ExitCode);
        Assert.Equal(0, (await _sandbox.RunAsync("fmt")).ExitCode);
        Assert.Equal(0, (await _sandbox.RunAsync("fmt", "--check")).ExitCode);
    }

    [Fact]
    public async Task SetNeedsAValueOrUnset()
    {
        Assert.Equal(2, (await _sandbox.RunAsync("set", "services.notes.port")).ExitCode);
        Assert.Equal(0, (await _sandbox.RunAsync("set", "services.notes.port", "--unset")).ExitCode);
        Assert.DoesNotContain("port", Spec, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASymbolicLinkStaysOneAndPermissionsStay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.Move(_sandbox.At("hatmax.yml"), _sandbox.At("real.yml"));
        File.SetUnixFileMode(_sandbox.At("real.yml"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(_sandbox.At("hatmax.yml"), "real.yml");

        Assert.Equal(0, (await _sandbox.RunAsync("set", "name", "other")).ExitCode);

        Assert.Equal("real.yml", new FileInfo(_sandbox.At("hatmax.yml")).LinkTarget);
        Assert.Contains("name: other", File.ReadAllText(_sandbox.At("real.yml")), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_sandbox.At("real.yml")));
    }

    [Fact]
    public async Task AReadOnlySpecIsRefused()
    {
        var before = Spec;
        File.SetAttributes(_sandbox.At("hatmax.yml"), FileAttributes.ReadOnly);

        var run = await _sandbox.RunAsync("set", "name", "other");

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(before, Spec);
        Assert.Empty(Directory.GetFiles(_sandbox.Root, "*.tmp"));
        File.SetAttributes(_sandbox.At("hatmax.yml"), FileAttributes.Normal);
    }

    [Fact]
    public void AChangeInTheMeantimeIsNotOverwritten()
    {
        var location = new ProjectLocation(_sandbox.At("hatmax.yml"), "hatmax.yml", _sandbox.Root);
        var before = Encoding.UTF8.GetBytes(Spec);
        _sandbox.Write("hatmax.yml", "name: theirs\n");

        var refused = SpecWriter.Write(location, before, "name: ours\n");

        Assert.Equal(3, refused?.ExitCode);
        Assert.Equal("name: theirs\n", Spec);
    }

    private Task<Run> AskAsync(string answers, params string[] args) =>
        _sandbox.RunAsync(new RecordingTerminal { In = new StringReader(answers), CanAsk = true }, CancellationToken.None, args);

    // A person who does something else before the yes.
    private sealed class ActingReader(Action before) : TextReader
    {
        public override string? ReadLine()
        {
            before();
            return "y";
        }
    }
}
