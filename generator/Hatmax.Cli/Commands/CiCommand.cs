using Hatmax.Cli.CommandLine;

namespace Hatmax.Cli.Commands;

/// <summary>Groups what pipelines need.</summary>
internal sealed class CiCommand : CliCommand
{
    public CiCommand()
        : base("ci", "Write a pipeline, and the comment that it puts on a pull request.")
    {
        Subcommands.Add(new CiInitCommand());
        Subcommands.Add(new CiCommentCommand());
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) =>
        Task.FromResult(invocation.Fail(new Failure(ExitCodes.Usage, "Required command was not provided.", "Run 'hatmax ci --help' for what it takes.")));
}
