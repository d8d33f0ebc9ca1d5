using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Packs;

namespace Hatmax.Cli.Commands.Packs;

/// <summary>Names the packs of the spec and the state of each.</summary>
internal sealed class PacksListCommand() : CliCommand("list", "List the packs of the spec.")
{
    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var (loaded, exitCode) = LoadedPacks.Load(invocation);
        if (loaded is not null)
        {
            PackTable.Write(invocation, loaded.Packs);
        }

        return Task.FromResult(exitCode);
    }
}
