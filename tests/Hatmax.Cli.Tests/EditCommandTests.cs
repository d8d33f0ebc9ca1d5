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
}
