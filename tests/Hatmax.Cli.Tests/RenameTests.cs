using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

/// <summary>A rename in the spec, from the command line: files, code that people wrote, and nothing else.</summary>
public sealed class RenameTests : IDisposable
{
    private readonly Sandbox _sandbox = new Sandbox().WithSpec();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task A_field_keeps_its_files_and_changes_the_code_that_means_it()
    {
        await _sandbox.RunAsync("generate");
        _sandbox.Write("services/notes/Notes/Note.Length.cs", Length("title"));
        Spec("title: {type: string,", "heading: {was: title, type: string,");

        var run = await _sandbox.RunAsync("generate");

        Assert.True(run.ExitCode == 0, run.Err);
        Assert.Equal(Length("heading"), await File.ReadAllTextAsync(_sandbox.At("services", "notes", "Notes", "Note.Length.cs")));
        Assert.Equal(0, (await _sandbox.RunAsync("generate", "--check")).ExitCode);

        _sandbox.Write("services/notes/Notes/Note.Length.cs", Length("heading").Replace("Heading.Length", "Heading.Length + 1", StringComparison.Ordinal));
        Assert.Equal(0, (await _sandbox.RunAsync("generate", "--check")).ExitCode);
    }

    [Fact]
    public async Task A_service_and_an_aggregate_move_with_everything_in_them()
    {
        await _sandbox.RunAsync("generate");
        _sandbox.Write("services/notes/Notes/Note.Length.cs", Length("title"));
        _sandbox.Write("services/notes/assets/logo.txt", "Notes");
        var program = _sandbox.At("services", "notes", "Program.cs");
        await File.AppendAllTextAsync(program, "// the end\n");
        Spec("\n  notes:\n", "\n  jottings:\n    was: notes\n");
        Spec("\n      Note:\n", "\n      Sheet:\n        was: Note\n");

        var run = await _sandbox.RunAsync("generate");

        Assert.True(run.ExitCode == 0, run.Err);
        Assert.Equal(["host", "jottings", "shared"], Directory.GetDirectories(_sandbox.At("services")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("Notes", await File.ReadAllTextAsync(_sandbox.At("services", "jottings", "assets", "logo.txt")));
        Assert.Equal(
            Length("title").Replace("Acme.Notes;", "Acme.Jottings;", StringComparison.Ordinal).Replace("record Note\n", "record Sheet\n", StringComparison.Ordinal),
            await File.ReadAllTextAsync(_sandbox.At("services", "jottings", "Sheets", "Sheet.Length.cs")));
        var moved = await File.ReadAllTextAsync(_sandbox.At("services", "jottings", "Program.cs"));
        Assert.StartsWith("using Acme.Jottings;\n", moved, StringComparison.Ordinal);
        Assert.EndsWith("// the end\n", moved, StringComparison.Ordinal);
        Assert.Equal(0, (await _sandbox.RunAsync("generate", "--check")).ExitCode);
    }

    private static string Length(string field)
    {
        var property = char.ToUpperInvariant(field[0]) + field[1..];
        return $$"""
            namespace Acme.Notes;

            public sealed partial record Note
            {
                // The Title of a Note.
                internal int Length => {{property}}.Length;
            }

            """.ReplaceLineEndings("\n");
    }

    private void Spec(string old, string renamed)
    {
        var path = _sandbox.At("hatmax.yml");
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, renamed, StringComparison.Ordinal));
    }
}
