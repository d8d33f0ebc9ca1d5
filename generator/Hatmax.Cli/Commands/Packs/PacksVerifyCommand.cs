using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Packs;

namespace Hatmax.Cli.Commands.Packs;

/// <summary>Checks that every pack is what the spec pins, and can be used. Generates nothing.</summary>
internal sealed class PacksVerifyCommand() : CliCommand("verify", "Check that every pack is the pinned one and can be used; exit code 2 when not.")
{
    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => Task.FromResult(Run(invocation));

    private static int Run(Invocation invocation)
    {
        var (loaded, exitCode) = LoadedPacks.Load(invocation);
        if (loaded is null)
        {
            return exitCode;
        }

        var findings = loaded.Findings;
        WorkspaceReports.WriteDiagnostics(invocation, findings);
        if (invocation.Json)
        {
            PackTable.Write(invocation, loaded.Packs);
        }
        else
        {
            invocation.Terminal.Note(findings.IsEmpty ? loaded.Packs.Length == 1 ? "The pack is the pinned one." : $"{loaded.Packs.Length} packs are the pinned ones." : "Not every pack can be used.");
        }

        return findings.IsEmpty ? ExitCodes.Ok : ExitCodes.Usage;
    }
}
