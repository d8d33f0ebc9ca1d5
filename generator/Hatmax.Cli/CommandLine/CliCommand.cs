using System.CommandLine;

namespace Hatmax.Cli.CommandLine;

/// <summary>A command of the tool.</summary>
internal abstract class CliCommand(string name, string description) : Command(name, description)
{
    /// <summary>Does it and answers one of <see cref="ExitCodes"/>.</summary>
    public abstract Task<int> RunAsync(Invocation invocation, CancellationToken cancellation);
}
