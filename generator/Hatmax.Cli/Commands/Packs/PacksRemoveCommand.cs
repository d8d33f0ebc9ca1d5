using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Cli.Packs;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Packs;

/// <summary>Takes a pack out of the spec. The next run removes its files, but for those that were edited.</summary>
internal sealed class PacksRemoveCommand : EditCommand
{
    private readonly Argument<string> _name;

    public PacksRemoveCommand()
        : base("remove", "Remove a pack from the spec.") =>
        _name = Word("name", "Name or source of the pack.");

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var (loaded, exitCode) = LoadedPacks.Load(invocation);
        return loaded is null ? exitCode
            : !loaded.Find(invocation.Get(_name)!).TryGet(out var pack, out var failure) ? invocation.Fail(failure)
            : await ApplyAsync(invocation, (text, file) => SpecEditor.Apply(text, file, SpecEdits.RemovePack(pack.Spec.Source.Value)), cancellation).ConfigureAwait(false);
    }
}
