using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Brings the spec into its usual form.</summary>
internal sealed class FmtCommand : CliCommand
{
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing; exit with 1 and show the difference when the form is not the usual one." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Write nothing; show the change as a unified diff." };

    public FmtCommand()
        : base("fmt", "Bring the spec into its usual form; no comment is lost, and it means the same.")
    {
        Options.Add(_check);
        Options.Add(_dryRun);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) => EditRun.RunAsync(
        invocation, SpecFormatter.Format,
        new EditMode(!invocation.Get(_check) && !invocation.Get(_dryRun), CodeUpdate.NotNeeded, invocation.Get(_check)), cancellation);
}
