using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a relation.</summary>
internal sealed class AddRelationCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Argument<string> _from;
    private readonly Argument<string> _to;
    private readonly Option<string?> _kind;
    private readonly Option<string?> _via;
    private readonly Option<string[]> _context;

    public AddRelationCommand()
        : base("relation", "Add a relation between two models.")
    {
        _service = Word("service", "Service that gets it.");
        _from = Word("from", "Model on one side.");
        _to = Word("to", "Model on the other side.");
        _kind = One("--kind", "How many stand on each side.", "KIND");
        _via = One("--via", "Join table.");
        _context = Many("--context", "Column of the join table: name:type.", "FIELD");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddRelation(
        invocation.Get(_service)!, invocation.Get(_from)!, invocation.Get(_to)!, invocation.Get(_kind), invocation.Get(_via), invocation.Get(_context) ?? []);
}
