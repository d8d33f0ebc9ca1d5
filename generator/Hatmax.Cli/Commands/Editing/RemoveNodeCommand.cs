using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Removes one kind of thing.</summary>
internal sealed class RemoveNodeCommand : AddNodeCommand
{
    private readonly ImmutableArray<Argument<string>> _words;
    private readonly Func<string[], bool, SpecEdit> _edit;
    private readonly Option<bool>? _drop;

    public RemoveNodeCommand(string name, string description, IEnumerable<string> words, Func<string[], SpecEdit> edit)
        : this(name, description, words, (given, _) => edit(given), isStored: false)
    {
    }

    /// <summary>Something that a service stores data of.</summary>
    /// <param name="name">The command.</param>
    /// <param name="description">What it does.</param>
    /// <param name="words">Its arguments.</param>
    /// <param name="edit">From the arguments, and whether the data may go, to the edit.</param>
    public RemoveNodeCommand(string name, string description, IEnumerable<string> words, Func<string[], bool, SpecEdit> edit)
        : this(name, description, words, edit, isStored: true)
    {
    }

    private RemoveNodeCommand(string name, string description, IEnumerable<string> words, Func<string[], bool, SpecEdit> edit, bool isStored)
        : base(name, description)
    {
        _words = [.. words.Select(word => Word(word, EditWords.Describe(word)))];
        _edit = edit;
        _drop = isStored ? Flag("--drop", "Let the next start of the service drop its stored data, too.") : null;
    }

    protected override SpecEdit Edit(Invocation invocation) =>
        _edit([.. _words.Select(word => invocation.Get(word)!)], _drop is not null && invocation.Get(_drop));
}
