using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a child collection.</summary>
internal sealed class AddChildCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Argument<string> _aggregate;
    private readonly Argument<string> _name;
    private readonly Option<string?> _of;
    private readonly Option<bool> _audit;
    private readonly Option<string?> _table;
    private readonly Option<string?> _onDelete;
    private readonly Option<string?> _order;
    private readonly Option<string[]> _updatable;

    public AddChildCommand()
        : base("child", "Add a child collection to an aggregate.")
    {
        _service = Word("service", "Service that gets it.");
        _aggregate = Word("aggregate", "Aggregate that owns it.");
        _name = Word("name", "Name of the collection.");
        _of = One("--of", "Model of the children.", "MODEL");
        _of.Required = true;
        _audit = Flag("--audit", "Every child has audit members.");
        _table = One("--table", "Table name.");
        _onDelete = One("--on-delete", "cascade or restrict.", "ACTION");
        _order = One("--order", "Field that orders the children.", "FIELD");
        _updatable = Many("--updatable", "Field that an update may change.", "FIELD");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddChild(
        invocation.Get(_service)!, invocation.Get(_aggregate)!, invocation.Get(_name)!, invocation.Get(_of)!, invocation.Get(_audit), invocation.Get(_table),
        invocation.Get(_onDelete), invocation.Get(_order), invocation.Get(_updatable) ?? []);
}
