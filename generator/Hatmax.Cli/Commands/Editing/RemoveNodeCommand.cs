using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Removes one kind of thing.</summary>
internal sealed class RemoveNodeCommand : AddNodeCommand
{
    private readonly ImmutableArray<Argument<string>> _words;
    private readonly Func<string[], SpecEdit> _edit;

    public RemoveNodeCommand(string name, string description, IEnumerable<string> words, Func<string[], SpecEdit> edit)
        : base(name, description)
    {
        _words = [.. words.Select(word => Word(word, EditWords.Describe(word)))];
        _edit = edit;
    }

    protected override SpecEdit Edit(Invocation invocation) => _edit([.. _words.Select(word => invocation.Get(word)!)]);
}
