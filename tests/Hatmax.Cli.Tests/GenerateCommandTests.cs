using System.Text.Json;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly Sandbox _sandbox = new Sandbox().WithSpec();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task It_writes_then_has_nothing_to_do()
    {
        Assert.Equal(ExitCodes.Failed, (await _sandbox.RunAsync("generate", "--check")).ExitCode);
        var run = await _sandbox.RunAsync("generate");
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_sandbox.At("services", "notes", "Acme.Notes.csproj")));
        Assert.Contains(" created", run.Err);
        Assert.Empty(run.Out);

        run = await _sandbox.RunAsync("generate", "--json");
        var json = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(0, json.GetProperty("written").GetInt32());
        Assert.False(json.GetProperty("stale").GetBoolean());
        Snapshot.Check("generate.json", string.Join('\n', json.EnumerateObject().Select(p => $"{p.Name}: {p.Value.ValueKind}")) + "\n");
        Assert.Equal(0, (await _sandbox.RunAsync("generate", "--check")).ExitCode);
    }

    [Fact]
    public async Task Check_and_dry_run_list_files_and_write_nothing()
    {
        foreach (var option in (string[])["--check", "--dry-run"])
        {
            var run = await _sandbox.RunAsync("generate", option);
            Assert.Contains("create    services/notes/Acme.Notes.csproj\n", run.Out);
            Assert.False(Directory.Exists(_sandbox.At("services")));
            Assert.False(Directory.Exists(_sandbox.At(".hatmax")));
        }

        Assert.Equal(0, (await _sandbox.RunAsync("generate", "--dry-run")).ExitCode);
    }

    [Fact]
    public async Task An_edited_generated_file_is_refused_until_it_is_given_up()
    {
        await _sandbox.RunAsync("generate");
        var file = Directory.GetFiles(_sandbox.At("services", "notes"), "*.g.cs", SearchOption.AllDirectories)[0];
        await File.AppendAllTextAsync(file, "// mine\n");
        var run = await _sandbox.RunAsync("generate");
        Assert.Equal(ExitCodes.Conflicts, run.ExitCode);
        Assert.Contains(Path.GetFileName(file), run.Err);
        Assert.EndsWith("// mine\n", await File.ReadAllTextAsync(file));
        Assert.Equal(ExitCodes.Conflicts, (await _sandbox.RunAsync("build")).ExitCode);
        Assert.Equal(ExitCodes.Conflicts, (await _sandbox.RunAsync("up")).ExitCode);

        var relative = Path.GetRelativePath(_sandbox.Root, file);
        Assert.Equal(0, (await _sandbox.RunAsync("generate", "--restore", relative)).ExitCode);
        Assert.DoesNotContain("// mine", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task The_tree_can_go_elsewhere()
    {
        Assert.Equal(0, (await _sandbox.RunAsync("generate", "-o", "out")).ExitCode);
        Assert.True(File.Exists(_sandbox.At("out", "services", "notes", "Acme.Notes.csproj")));
        Assert.False(Directory.Exists(_sandbox.At("services")));
    }

    [Fact]
    public async Task A_wrong_spec_stops_it_with_2()
    {
        _sandbox.Write("hatmax.yml", "name: x\nservices: {a: {kind: atomm}}\n");
        var run = await _sandbox.RunAsync("generate");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("error HMX", run.Err);
        Assert.Empty(run.Out);
    }
}
