using System.Diagnostics;
using System.Text.Json;
using Hatmax.Cli.Completions;
using Hatmax.Cli.Tests.Support;

namespace Hatmax.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("hatmax gen", "generate")]
    [InlineData("hatmax v", "validate")]
    [InlineData("hatmax up --topology d", "distributed")]
    [InlineData("hatmax up --det", "--detach")]
    [InlineData("hatmax --json generate --ch", "--check")]
    [InlineData("hatmax completions f", "fish")]
    [InlineData("hatmax build -c R", "Release")]
    [InlineData("./hatmax doc", "doctor")]
    [InlineData("hatmax validate -f my", "my file.yml")]
    [InlineData("hatmax logs -f --li", "--lines")]
    public async Task Bash_offers(string line, string expected)
    {
        using var sandbox = new Sandbox();
        sandbox.Write("my file.yml", "");
        var script = (await sandbox.RunAsync("completions", "bash")).Out;
        sandbox.Write("completion.bash", script);
        sandbox.Write("press-tab.bash", """
            set -u
            source ./completion.bash
            read -ra COMP_WORDS <<<"$1"
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
            _hatmax
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        Assert.Equal(expected, (await BashAsync(sandbox, "press-tab.bash", line)).Trim());
    }

    [Fact]
    public async Task Bash_offers_every_command()
    {
        using var sandbox = new Sandbox();
        sandbox.Write("completion.bash", (await sandbox.RunAsync("completions", "bash")).Out);
        sandbox.Write("all.bash", "source ./completion.bash; COMP_WORDS=(hatmax ''); COMP_CWORD=1; _hatmax; echo ${COMPREPLY[@]}");
        var words = (await BashAsync(sandbox, "all.bash")).Trim().Split(' ');
        Assert.Superset(CommandLine.CommandCatalogue.Names.ToHashSet(), words.ToHashSet());
    }

    [Theory]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Other_shells_get_every_command_and_option(string shell)
    {
        using var sandbox = new Sandbox();
        var script = (await sandbox.RunAsync("completions", shell)).Out;
        Assert.All(CommandLine.CommandCatalogue.Names, name => Assert.Contains(name, script));
        Assert.Contains("detach", script);
        Assert.Contains("distributed", script);
        Assert.Equal(script, JsonDocument.Parse((await sandbox.RunAsync("completions", shell, "--json")).Out).RootElement.GetProperty("script").GetString());
    }

    [Fact]
    public void Every_shell_has_a_script() => Assert.Equal(["bash", "zsh", "fish", "pwsh"], CompletionScripts.Shells.ToArray());

    private static async Task<string> BashAsync(Sandbox sandbox, params string[] args)
    {
        using var bash = Process.Start(new ProcessStartInfo("bash", ["--norc", .. args]) { WorkingDirectory = sandbox.Root, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var error = bash.StandardError.ReadToEndAsync();
        var output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        Assert.Equal("", await error);
        return output;
    }
}
