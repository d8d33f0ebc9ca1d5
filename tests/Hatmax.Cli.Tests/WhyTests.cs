using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>why.</summary>
public sealed class WhyTests : IDisposable
{
    private readonly Sandbox _sandbox = new Sandbox().WithSpec();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task It_names_spec_template_class_state_and_what_to_do()
    {
        await _sandbox.RunAsync("generate");
        var run = await _sandbox.RunAsync("why", "services/notes/NotesService.g.cs");
        Assert.Equal(0, run.ExitCode);
        Snapshot.Check("why.txt", run.Out);
        Snapshot.Check("why.json", (await _sandbox.RunAsync("why", "services/notes/Notes/Note.g.cs", "--json")).Out);
    }

    [Fact]
    public async Task It_knows_edits_files_of_the_user_and_folders()
    {
        await _sandbox.RunAsync("generate");
        await File.AppendAllTextAsync(_sandbox.At("services", "notes", "Program.cs"), "// mine\n");
        _sandbox.Write("services/notes/Mine.cs", "");
        Assert.Contains("state     edited", (await _sandbox.RunAsync("why", "services/notes/Program.cs")).Out);
        Assert.Contains("Yours; HatMax never touches it", (await _sandbox.RunAsync("why", "services/notes/Mine.cs")).Out);
        Assert.Contains("generated files", (await _sandbox.RunAsync("why", "services/notes")).Out);
        Assert.Contains("keeps here", (await _sandbox.RunAsync("why", ".hatmax/manifest.json")).Out);
        Assert.Equal(1, (await _sandbox.RunAsync("why", "services/nothing.cs")).ExitCode);
        Assert.Equal(2, (await _sandbox.RunAsync("why", "../elsewhere")).ExitCode);
    }

    [Fact]
    public async Task It_says_how_a_conflict_ends()
    {
        await _sandbox.RunAsync("generate");
        await File.AppendAllTextAsync(_sandbox.At("services", "notes", "NotesService.g.cs"), "// mine\n");
        await _sandbox.RunAsync("generate");
        var run = await _sandbox.RunAsync("why", "services/notes/NotesService.g.cs.hatmax-new");
        Assert.Contains("state     conflict", run.Out);
        Assert.Contains("hatmax resolve services/notes/NotesService.g.cs", run.Out);
    }
}
