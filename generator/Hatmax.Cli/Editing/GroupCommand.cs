using Hatmax.Cli.CommandLine;

namespace Hatmax.Cli.Editing;

/// <summary>A command that needs another one behind it.</summary>
internal abstract class GroupCommand(string name, string description) : CliCommand(name, description)
{
    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(invocation.Fail(
        new Failure(ExitCodes.Usage, "Required command was not provided.", $"Run 'hatmax {Name} --help' for what it takes.")));
}
