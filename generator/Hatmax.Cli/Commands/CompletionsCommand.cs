using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Completions;

namespace Hatmax.Cli.Commands;

/// <summary>Prints a completion script for a shell.</summary>
internal sealed class CompletionsCommand : CliCommand
{
    private readonly Argument<string> _shell = new("shell") { Description = "bash, zsh, fish or pwsh." };

    public CompletionsCommand()
        : base("completions", "Print a completion script for your shell.")
    {
        _shell.AcceptOnlyFromAmong([.. CompletionScripts.Shells]);
        Arguments.Add(_shell);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var shell = invocation.Get(_shell)!;
        var script = CompletionScripts.Write(shell, CompletionModel.Of(CliTree.Whole()));
        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteString("shell", shell);
                json.WriteString("script", script);
            });
        }
        else
        {
            invocation.Terminal.Out.Write(script);
        }

        return Task.FromResult(ExitCodes.Ok);
    }
}
