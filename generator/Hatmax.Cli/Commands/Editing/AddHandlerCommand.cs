using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a handler.</summary>
internal sealed class AddHandlerCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Option<string?> _route;
    private readonly Option<string?> _id;
    private readonly Option<string?> _source;
    private readonly Option<string?> _model;
    private readonly Option<string?> _op;
    private readonly Option<string?> _custom;
    private readonly Option<string?> _usecase;

    public AddHandlerCommand()
        : base("handler", "Add a handler to a service.")
    {
        _service = Word("service", "Service that gets it.");
        _route = One("--route", "Method and path.", "ROUTE");
        _route.Required = true;
        _id = One("--id", "Id.", "ID");
        _source = One("--source", "What answers.", "SOURCE");
        _model = One("--model", "Model, aggregate or projection that it is about.");
        _op = One("--op", "What it does.", "OP");
        _custom = One("--custom-operation", "Name of the operation when it is custom.");
        _usecase = One("--usecase", "Use case that answers.");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddHandler(
        invocation.Get(_service)!, invocation.Get(_route)!, invocation.Get(_id), invocation.Get(_source), invocation.Get(_model), invocation.Get(_op),
        invocation.Get(_custom), invocation.Get(_usecase));
}
