using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>A run with nothing to do is short, and never too short: any change since then is seen.</summary>
public sealed class FreshTreeTests : IDisposable
{
    private readonly Sandbox _sandbox = new Sandbox().WithSpec();

    private string State => _sandbox.At(".hatmax", "generated.state");

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task The_second_run_says_the_same_as_the_first_that_had_nothing_to_do()
    {
        await _sandbox.RunAsync("generate");
        var first = await _sandbox.RunAsync("generate");
        Assert.True(File.Exists(State));
        var second = await _sandbox.RunAsync("generate");
        Assert.Equal((first.ExitCode, first.Err), (second.ExitCode, second.Err));
    }

    [Fact]
    public async Task An_edited_file_is_seen()
    {
        await GenerateTwiceAsync();
        await File.AppendAllTextAsync(_sandbox.At("services", "notes", "NotesService.g.cs"), "// mine\n");
        Assert.Equal(ExitCodes.Conflicts, (await _sandbox.RunAsync("generate")).ExitCode);
    }

    [Fact]
    public async Task A_lost_file_is_seen()
    {
        await GenerateTwiceAsync();
        var path = _sandbox.At("services", "notes", "NotesService.g.cs");
        File.Delete(path);
        var run = await _sandbox.RunAsync("generate");
        Assert.DoesNotContain("unchanged (", run.Err);
        Assert.NotEqual("", run.Err);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_changed_spec_is_seen()
    {
        await GenerateTwiceAsync();
        _sandbox.WithSpec(port: 8099);
        var run = await _sandbox.RunAsync("generate");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("8099", await File.ReadAllTextAsync(_sandbox.At("services", "notes", "NotesService.g.cs")));
    }

    private async Task GenerateTwiceAsync()
    {
        await _sandbox.RunAsync("generate");
        await _sandbox.RunAsync("generate");
        Assert.True(File.Exists(State));
    }
}
