using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a field.</summary>
internal sealed class AddFieldCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Argument<string> _owner;
    private readonly Argument<string> _field;
    private readonly Option<string?> _default;
    private readonly Option<bool> _required;
    private readonly Option<string?> _example;
    private readonly Option<string?> _description;

    public AddFieldCommand()
        : base("field", "Add a field to a model or an aggregate.")
    {
        _service = Word("service", "Service that gets it.");
        _owner = Word("owner", "Model or aggregate that gets it.");
        _field = Word("field", "Field: name:type[:rule[:rule(value)]].");
        _default = One("--default", "Value of a new record that does not give one.", "VALUE");
        _required = Flag("--required", "A value must be given.");
        _example = One("--example", "A valid value.", "VALUE");
        _description = One("--description", "What it is for.", "TEXT");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddField(
        invocation.Get(_service)!, invocation.Get(_owner)!, invocation.Get(_field)!, invocation.Get(_default), invocation.Get(_required), invocation.Get(_example),
        invocation.Get(_description));
}
