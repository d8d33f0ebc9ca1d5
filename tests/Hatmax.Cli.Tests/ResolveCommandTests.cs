using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>Conflicts on the command line: generate, status, resolve, build.</summary>
public sealed class ResolveCommandTests : IDisposable
{
    private const string Readme = "services/notes/README.md";
    private const string Owned = "services/notes/NotesService.g.cs";

    private readonly Sandbox _sandbox = new Sandbox().WithSpec();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task A_conflict_is_told_kept_apart_and_resolved()
    {
        await ConflictAsync();
        var run = await _sandbox.RunAsync("generate");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"{Readme}: error HMX0831", run.Err);
        Assert.Contains($"hatmax resolve {Readme}", run.Err);
        Assert.Contains(" 1 in conflict", run.Err);
        Assert.Contains("8099", Read(Owned));
        Assert.Contains("8099", Read(Readme + ".hatmax-new"));

        Snapshot.Check("status-tree.json", (await _sandbox.RunAsync("status", "--json")).Out.Replace(Count(), "COUNT", StringComparison.Ordinal));
        var status = await _sandbox.RunAsync("status");
        Assert.Equal(1, status.ExitCode);
        Assert.Contains($"conflict {Readme} (generated text: {Readme}.hatmax-new)\n", status.Out);
        Assert.Equal(3, (await _sandbox.RunAsync("build", "--no-images")).ExitCode);
        Assert.Equal(3, (await _sandbox.RunAsync("up")).ExitCode);

        Assert.Equal(0, (await _sandbox.RunAsync("resolve", Readme)).ExitCode);
        Assert.Equal(0, (await _sandbox.RunAsync("generate", "--check")).ExitCode);
        Assert.False(File.Exists(_sandbox.At(Readme + ".hatmax-new")));
        Assert.Contains("my port", Read(Readme));
    }

    [Fact]
    public async Task The_text_beside_names_its_file_and_all_means_all()
    {
        await ConflictAsync();
        await _sandbox.RunAsync("generate");
        Assert.Equal(0, (await _sandbox.RunAsync("resolve", "--take", "generated", Readme + ".hatmax-new")).ExitCode);
        Assert.DoesNotContain("my port", Read(Readme));

        File.AppendAllText(_sandbox.At(Owned), "// mine\n");
        Assert.Equal(3, (await _sandbox.RunAsync("resolve", "--all")).ExitCode);
        Assert.EndsWith("// mine\n", Read(Owned));
        Assert.Equal(0, (await _sandbox.RunAsync("resolve", "--all", "--take", "generated")).ExitCode);
        Assert.Equal(2, (await _sandbox.RunAsync("resolve", "--all")).ExitCode);
        Assert.Equal(2, (await _sandbox.RunAsync("resolve", Owned)).ExitCode);
    }

    [Fact]
    public async Task Markers_are_an_option()
    {
        await ConflictAsync();
        Assert.Equal(3, (await _sandbox.RunAsync("generate", "--conflict", "markers")).ExitCode);
        Assert.Contains("<<<<<<< ", Read(Readme));
        Assert.Contains("has conflict markers", (await _sandbox.RunAsync("status")).Out);
        Assert.Equal(3, (await _sandbox.RunAsync("resolve", Readme)).ExitCode);
        await File.WriteAllLinesAsync(_sandbox.At(Readme), (await File.ReadAllLinesAsync(_sandbox.At(Readme))).Where(l => l.Length == 0 || l[0] is not ('<' or '>' or '=' or '|')));
        Assert.Equal(0, (await _sandbox.RunAsync("generate")).ExitCode);
    }

    [Theory]
    [InlineData("resolve")]
    [InlineData("resolve --all services")]
    [InlineData("resolve --take both services")]
    [InlineData("resolve /elsewhere")]
    public async Task A_wrong_call_exits_with_2(string line) => Assert.Equal(2, (await _sandbox.RunAsync(line.Split(' '))).ExitCode);

    [Fact]
    public async Task Json_says_what_was_done()
    {
        await ConflictAsync();
        await _sandbox.RunAsync("generate");
        var run = await _sandbox.RunAsync("resolve", Readme, "--json");
        Snapshot.Check("resolve.json", _sandbox.Neutral(run.Out));
    }

    private string Count() => Directory.EnumerateFiles(_sandbox.At(".hatmax")).Any() ? File.ReadLines(_sandbox.At(".hatmax", "manifest.json")).Count(l => l.StartsWith("{\"", StringComparison.Ordinal)).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";

    // The user and the spec both change the line with the port.
    private async Task ConflictAsync()
    {
        await _sandbox.RunAsync("generate");
        _sandbox.Write(Readme, Read(Readme).Replace("8084", "my port", StringComparison.Ordinal));
        _sandbox.WithSpec(port: 8099);
    }

    private string Read(string path) => File.ReadAllText(_sandbox.At(path));
}
