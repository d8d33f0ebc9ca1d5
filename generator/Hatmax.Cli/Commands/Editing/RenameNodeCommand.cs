using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Renames one kind of thing.</summary>
internal sealed class RenameNodeCommand : EditCommand
{
    private readonly RenameKind _kind;
    private readonly ImmutableArray<Argument<string>> _words;

    public RenameNodeCommand(string name, RenameKind kind, params string[] owners)
        : base(name, $"Rename {(name[0] is 'a' or 'e' ? "an" : "a")} {name}.")
    {
        _kind = kind;
        _words = [.. owners.Concat(["name", "new-name"]).Select(word => Word(word, EditWords.Describe(word)))];
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var words = _words.Select(word => invocation.Get(word)!).ToList();
        return ApplyAsync(invocation, (text, file) => SpecEditor.Rename(text, file, new SpecRename(
            _kind, words.Count > 2 ? words[0] : _kind == RenameKind.Service ? words[0] : "", words.Count > 3 ? words[1] : "", words[^2], words[^1])), cancellation);
    }
}
