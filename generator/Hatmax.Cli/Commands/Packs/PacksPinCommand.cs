using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Packs;
using Hatmax.Editing;
using Hatmax.Workspace;

namespace Hatmax.Cli.Commands.Packs;

/// <summary>Records packs as they are now: whoever pins has looked at them.</summary>
internal sealed class PacksPinCommand : EditCommand
{
    private readonly Argument<string[]> _names = new("name") { Description = "Packs by name or source. Default: all.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrMore };

    public PacksPinCommand()
        : base("pin", "Record version and hash of packs as they are now.") =>
        Arguments.Add(_names);

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var (loaded, exitCode) = LoadedPacks.Load(invocation);
        if (loaded is null)
        {
            return exitCode;
        }

        var wanted = new List<PackReading>();
        foreach (var name in invocation.Get(_names) ?? [])
        {
            if (!loaded.Find(name).TryGet(out var found, out var failure))
            {
                return invocation.Fail(failure);
            }

            wanted.Add(found);
        }

        var packs = wanted.Count == 0 ? loaded.Packs : [.. wanted.Distinct()];
        if (packs.Where(p => p.Pack is null).ToList() is { Count: > 0 } broken)
        {
            WorkspaceReports.WriteDiagnostics(invocation, [.. broken.SelectMany(p => p.Findings).Select(WorkspaceDiagnostic.Of)]);
            return invocation.Fail(new Failure(ExitCodes.Usage, "Nothing was pinned.", null));
        }

        // The version of a package is what finds it, so it is not for the package to say.
        return await ApplyAsync(invocation, (text, file) => SpecEditor.Apply(text, file, SpecEdits.PinPacks(
            [.. packs.Select(p => (p.Spec.Source.Value, p.Spec.Package is null ? p.Pack!.Manifest.Version.Value : null, p.Content!.Hash))])), cancellation).ConfigureAwait(false);
    }
}
