using System.Text.Json;
using Hatmax.Cli.Tests.Support;
using Hatmax.Rendering;

namespace Hatmax.Cli.Tests;

/// <summary>templates list, eject, diff and accept.</summary>
public sealed class TemplatesCommandTests : IDisposable
{
    private const string Name = "service/Program.cs";
    private const string Own = "templates/service/Program.cs.sbn";
    private const string Base = "templates/.base/service/Program.cs.sbn";

    private readonly Sandbox _sandbox = new Sandbox().WithSpec();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task The_list_has_every_template_and_says_what_it_makes()
    {
        await _sandbox.RunAsync("templates", "eject", Name);
        await File.AppendAllTextAsync(_sandbox.At(Own), "// mine\n");
        var run = await _sandbox.RunAsync("templates", "list", "--json");

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Out);
        var rows = json.RootElement.GetProperty("templates").EnumerateArray().ToDictionary(row => row.GetProperty("name").GetString()!);
        Assert.Equal([.. TemplateSet.BuiltInNames], rows.Keys.ToArray());
        Assert.True(rows[Name].GetProperty("overridden").GetBoolean());
        Assert.Equal("merged", rows[Name].GetProperty("class").GetString());
        Assert.Equal("services/notes/Program.cs", rows[Name].GetProperty("files")[0].GetString());
        Assert.False(rows["service/Json.g.cs"].GetProperty("overridden").GetBoolean());
        Assert.Equal("owned", rows["service/Json.g.cs"].GetProperty("class").GetString());
        Assert.Contains("yours", (await _sandbox.RunAsync("templates", "list")).Out);
    }

    [Fact]
    public async Task Eject_writes_the_built_in_texts_which_change_nothing()
    {
        await _sandbox.RunAsync("generate");
        var run = await _sandbox.RunAsync("templates", "eject", "--all");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(TemplateSet.BuiltInNames.Count, run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.All(TemplateSet.BuiltInNames, name => Assert.Equal(TemplateSet.BuiltInText(name), File.ReadAllText(_sandbox.At(TemplateText.PathOf(name)))));
        Assert.Equal(0, (await _sandbox.RunAsync("generate", "--check")).ExitCode);
        Assert.DoesNotContain("HMX07", (await _sandbox.RunAsync("generate")).Err);
    }

    [Fact]
    public async Task Eject_never_overwrites()
    {
        _sandbox.Write(Own, "// mine\n");
        var named = await _sandbox.RunAsync("templates", "eject", Name, "service/Json.g.cs");
        Assert.Equal(ExitCodes.Conflicts, named.ExitCode);
        Assert.False(File.Exists(_sandbox.At("templates/service/Json.g.cs.sbn")));

        var all = await _sandbox.RunAsync("templates", "eject", "--all");
        Assert.Equal(0, all.ExitCode);
        Assert.Contains("1 were there already", all.Err);
        Assert.Equal("// mine\n", await File.ReadAllTextAsync(_sandbox.At(Own)));
        Assert.True(File.Exists(_sandbox.At("templates/service/Json.g.cs.sbn")));
        Assert.False(File.Exists(_sandbox.At(Base)));
    }

    [Fact]
    public async Task Eject_writes_through_no_link_out_of_the_project()
    {
        using var outside = new Sandbox();
        Directory.CreateSymbolicLink(_sandbox.At("templates"), outside.Root);
        var run = await _sandbox.RunAsync("templates", "eject", Name);
        Assert.Equal(ExitCodes.Environment, run.ExitCode);
        Assert.Contains("HMX0807", run.Err);
        Assert.Equal([outside.At(".git")], Directory.EnumerateFileSystemEntries(outside.Root));
    }

    [Theory]
    [InlineData("templates", "eject")]
    [InlineData("templates", "eject", "service/Progam.cs")]
    [InlineData("templates", "eject", "--all", Name)]
    [InlineData("templates", "eject", "../../etc/passwd")]
    [InlineData("templates", "diff", Name)]
    [InlineData("templates", "accept", Name)]
    [InlineData("templates")]
    public async Task Wrong_words_are_usage_errors(params string[] args)
    {
        var run = await _sandbox.RunAsync(args);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.False(Directory.Exists(_sandbox.At("templates")));
        Assert.True(!args.Contains("service/Progam.cs") || run.Err.Contains("Did you mean service/Program.cs?", StringComparison.Ordinal), run.Err);
    }

    [Fact]
    public async Task Diff_shows_both_sides_and_accept_ends_the_hint()
    {
        await _sandbox.RunAsync("templates", "eject", Own);
        var builtIn = TemplateSet.BuiltInText(Name)!;
        await File.WriteAllTextAsync(_sandbox.At(Own), builtIn + "// mine\n");
        // As an older version of the tool had it.
        await File.WriteAllTextAsync(_sandbox.At(Base), builtIn.Replace("return await", "await", StringComparison.Ordinal));

        var hint = await _sandbox.RunAsync("generate");
        Assert.Equal(0, hint.ExitCode);
        Assert.Contains($"{Own}: info HMX0726", hint.Err);
        Assert.Contains("HMX0726", (await _sandbox.RunAsync("generate")).Err);

        var diff = await _sandbox.RunAsync("templates", "diff");
        Assert.Equal(0, diff.ExitCode);
        Assert.Contains("--- built-in/service/Program.cs as last seen\n+++ templates/service/Program.cs.sbn\n", diff.Out);
        Assert.Contains("+// mine\n", diff.Out);
        Assert.Contains("+++ built-in/service/Program.cs now\n", diff.Out);
        Assert.Contains("\n-await ServiceHost", diff.Out);

        Assert.Equal(0, (await _sandbox.RunAsync("templates", "accept")).ExitCode);
        Assert.Equal(builtIn, await File.ReadAllTextAsync(_sandbox.At(Base)));
        Assert.DoesNotContain("HMX0726", (await _sandbox.RunAsync("generate")).Err);
        using var json = JsonDocument.Parse((await _sandbox.RunAsync("templates", "diff", Name, "--json")).Out);
        var one = Assert.Single(json.RootElement.GetProperty("templates").EnumerateArray().ToList());
        Assert.Contains("+// mine", one.GetProperty("yours").GetString());
        Assert.Equal("", one.GetProperty("builtIn").GetString());
        Assert.EndsWith("// mine\n", await File.ReadAllTextAsync(_sandbox.At(Own)));
    }
}
