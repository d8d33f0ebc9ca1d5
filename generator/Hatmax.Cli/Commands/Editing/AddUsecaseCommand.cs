using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a use case.</summary>
internal sealed class AddUsecaseCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Argument<string> _name;
    private readonly Option<string[]> _inputs;
    private readonly Option<string?> _output;
    private readonly Option<string?> _description;

    public AddUsecaseCommand()
        : base("usecase", "Add a use case to a service.")
    {
        _service = Word("service", "Service that gets it.");
        _name = Word("name", "Name of the use case.");
        _inputs = Many("--input", "Input: name:type.", "FIELD");
        _output = One("--output", "Type of the result.", "TYPE");
        _description = One("--description", "What it is for.", "TEXT");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddUsecase(
        invocation.Get(_service)!, invocation.Get(_name)!, invocation.Get(_inputs) ?? [], invocation.Get(_output), invocation.Get(_description));
}
