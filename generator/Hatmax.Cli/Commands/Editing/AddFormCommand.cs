using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a form.</summary>
internal sealed class AddFormCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Argument<string> _name;
    private readonly Option<string?> _route;
    private readonly Option<string?> _redirect;
    private readonly Option<string?> _error;
    private readonly Option<string?> _description;

    public AddFormCommand()
        : base("form", "Add a form to a service.")
    {
        _service = Word("service", "Service that gets it.");
        _name = Word("name", "Name of the form.");
        _route = One("--route", "Where it is sent.", "ROUTE");
        _route.Required = true;
        _redirect = One("--redirect", "Where the browser goes afterwards.", "PATH");
        _error = One("--error-fragment", "Fragment that is shown again when it is not valid.");
        _description = One("--description", "What it is for.", "TEXT");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddForm(
        invocation.Get(_service)!, invocation.Get(_name)!, invocation.Get(_route)!, invocation.Get(_redirect), invocation.Get(_error), invocation.Get(_description));
}
