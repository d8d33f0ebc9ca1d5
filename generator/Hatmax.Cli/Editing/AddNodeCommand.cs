using Hatmax.Cli.CommandLine;
using Hatmax.Editing;

namespace Hatmax.Cli.Editing;

/// <summary>A command that makes one of <see cref="SpecEdits"/>.</summary>
internal abstract class AddNodeCommand(string name, string description) : EditCommand(name, description)
{
    /// <summary>The edit that was asked for.</summary>
    protected abstract SpecEdit Edit(Invocation invocation);

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation) =>
        ApplyAsync(invocation, (text, file) => SpecEditor.Apply(text, file, Edit(invocation)), cancellation);
}
