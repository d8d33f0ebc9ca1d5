using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a model.</summary>
internal sealed class AddModelCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Argument<string> _name;
    private readonly Option<string[]> _fields;
    private readonly Option<string[]> _lifecycle;
    private readonly Option<bool> _audit;
    private readonly Option<string?> _description;

    public AddModelCommand()
        : base("model", "Add a model to a service.")
    {
        _service = Word("service", "Service that gets it.");
        _name = Word("name", "Name of the model.");
        _fields = Many("--field", "Field: name:type[:rule[:rule(value)]].", "FIELD");
        _lifecycle = Many("--lifecycle", "Moment at which your own code runs.", "HOOK");
        _audit = Flag("--audit", "Every record has audit members.");
        _description = One("--description", "What it is for.", "TEXT");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddModel(
        invocation.Get(_service)!, invocation.Get(_name)!, invocation.Get(_fields) ?? [], invocation.Get(_lifecycle) ?? [], invocation.Get(_audit),
        invocation.Get(_description));
}
