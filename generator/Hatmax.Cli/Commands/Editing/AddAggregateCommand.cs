using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds an aggregate root or a projection.</summary>
internal sealed class AddAggregateCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Argument<string> _name;
    private readonly Option<string[]> _fields;
    private readonly Option<string[]> _lifecycle;
    private readonly Option<bool> _audit;
    private readonly Option<bool> _softDelete;
    private readonly Option<bool> _version;
    private readonly Option<string?> _source;
    private readonly Option<string[]> _preload;
    private readonly Option<string?> _route;
    private readonly Option<string?> _description;

    public AddAggregateCommand()
        : base("aggregate", "Add an aggregate root, or a projection with --source.")
    {
        _service = Word("service", "Service that gets it.");
        _name = Word("name", "Name of the aggregate.");
        _fields = Many("--field", "Field: name:type[:rule[:rule(value)]].", "FIELD");
        _lifecycle = Many("--lifecycle", "Moment at which your own code runs.", "HOOK");
        _audit = Flag("--audit", "The root has audit members.");
        _softDelete = Flag("--soft-delete", "Deleted roots stay stored.");
        _version = Flag("--version-field", "The root has a version that is compared on update.");
        _source = One("--source", "Model that a projection reads.", "MODEL");
        _preload = Many("--preload", "Relation that a projection reads with it.", "RELATION");
        _route = One("--route", "Route that shows a projection.", "ROUTE");
        _description = One("--description", "What it is for.", "TEXT");
    }

    protected override SpecEdit Edit(Invocation invocation) => invocation.Get(_source) is { } source
        ? SpecEdits.AddProjection(
            invocation.Get(_service)!, invocation.Get(_name)!, source, invocation.Get(_preload) ?? [], invocation.Get(_route), invocation.Get(_description))
        : SpecEdits.AddAggregate(
            invocation.Get(_service)!, invocation.Get(_name)!, invocation.Get(_fields) ?? [], invocation.Get(_lifecycle) ?? [], invocation.Get(_audit),
            invocation.Get(_softDelete), invocation.Get(_version), invocation.Get(_description));
}
