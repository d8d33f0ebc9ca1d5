using System.CommandLine;
using System.Text;
using System.Text.Json;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Every_name_is_public_surface()
    {
        var text = new StringBuilder();
        var tree = CliTree.Whole();
        Describe(text, tree.Root, "hatmax");
        foreach (var command in tree.Root.Subcommands)
        {
            Describe(text, command, "hatmax " + command.Name);
            foreach (var inner in command.Subcommands)
            {
                Describe(text, inner, $"hatmax {command.Name} {inner.Name}");
            }
        }

        Snapshot.Check("surface.txt", text.ToString());
    }

    [Fact]
    public async Task Version_is_one_line()
    {
        var run = await _sandbox.RunAsync("--version");
        Assert.Equal((0, ToolVersion.Text + "\n", ""), (run.ExitCode, run.Out, run.Err));
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Out);

        run = await _sandbox.RunAsync("--version", "--json");
        Assert.Equal(ToolVersion.Text, JsonDocument.Parse(run.Out).RootElement.GetProperty("version").GetString());
    }

    [Fact]
    public async Task Without_arguments_it_shows_its_help()
    {
        var run = await _sandbox.RunAsync();
        Assert.Equal(0, run.ExitCode);
        Assert.All(CommandCatalogue.Names, name => Assert.Contains(name, run.Out));
        Assert.Empty(run.Err);
    }

    [Fact]
    public async Task Every_command_has_help()
    {
        foreach (var name in CommandCatalogue.Names)
        {
            var run = await _sandbox.RunAsync(name, "--help");
            Assert.Equal(0, run.ExitCode);
            Assert.Contains($" {name} ", run.Out);
        }
    }

    [Theory]
    [InlineData("generat", "generate")]
    [InlineData("generate --chek", "--check")]
    [InlineData("up --topolgy single", "--topology")]
    [InlineData("up --topology triple", "")]
    [InlineData("up --port-offset -1", "")]
    [InlineData("up --port-offset many", "")]
    [InlineData("completions tcsh", "")]
    [InlineData("down --timeout", "")]
    [InlineData("validate extra", "")]
    public async Task A_wrong_call_exits_with_2_and_guesses_what_was_meant(string line, string meant)
    {
        var run = await _sandbox.WithSpec().RunAsync(line.Split(' '));
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("--help'", run.Err);
        Assert.Contains(meant, run.Err);
    }

    [Fact]
    public async Task A_wrong_call_says_so_as_json_too()
    {
        var run = await _sandbox.RunAsync("generate", "--json", "--chek");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Snapshot.Check("usage-error.json", run.Out);
    }

    [Fact]
    public async Task Without_a_spec_it_says_where_it_looked()
    {
        foreach (var command in (string[])["validate", "generate", "build", "up", "test", "status", "logs", "down"])
        {
            var run = await _sandbox.RunAsync(command);
            Assert.Equal(ExitCodes.Usage, run.ExitCode);
            Assert.Contains("hatmax.yaml, hatmax.yml, monorepo.yaml", run.Err);
            Assert.Contains(_sandbox.Root, run.Err);
        }
    }

    [Fact]
    public async Task The_spec_is_found_from_below()
    {
        _sandbox.WithSpec();
        _sandbox.Write("deep/er/file.txt", "");
        var run = await _sandbox.RunAsync("validate", "-f", "deep/../hatmax.yml");
        Assert.Equal(0, run.ExitCode);

        var context = new CliContext(new RecordingTerminal(), _sandbox.Processes, TimeProvider.System, _sandbox.At("deep", "er"), _ => null);
        Assert.Equal(0, await CliApp.RunAsync(["validate"], context, CancellationToken.None));
    }

    [Fact]
    public async Task A_bug_is_one_line_and_a_stack_only_with_verbose()
    {
        using var broken = new Sandbox { Processes = new ScriptedProcesses(_ => throw new InvalidTimeZoneException("boom")) };
        var run = await broken.RunAsync("doctor");
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.StartsWith("error: boom\n  fix: ", run.Err);
        Assert.DoesNotContain("   at ", run.Err);

        run = await broken.RunAsync("doctor", "--verbose");
        Assert.Contains("InvalidTimeZoneException", run.Err);
        Assert.Contains("at Hatmax.", run.Err);
    }

    private static void Describe(StringBuilder text, Command command, string path)
    {
        text.Append(path);
        foreach (var alias in command.Aliases)
        {
            text.Append(", ").Append(alias);
        }

        text.Append('\n');
        foreach (var argument in command.Arguments)
        {
            text.Append("  <").Append(argument.Name).Append(">\n");
        }

        foreach (var option in command.Options.OrderBy(o => o.Name, StringComparer.Ordinal))
        {
            text.Append("  ").AppendJoin(", ", option.Aliases.Prepend(option.Name)).Append(option.ValueType == typeof(bool) || option.Arity.MaximumNumberOfValues == 0 ? "" : " VALUE").Append('\n');
        }
    }
}
