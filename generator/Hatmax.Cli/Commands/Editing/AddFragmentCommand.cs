using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a fragment.</summary>
internal sealed class AddFragmentCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Argument<string> _name;
    private readonly Option<string?> _route;
    private readonly Option<string?> _template;
    private readonly Option<string?> _description;

    public AddFragmentCommand()
        : base("fragment", "Add a fragment to a service.")
    {
        _service = Word("service", "Service that gets it.");
        _name = Word("name", "Name of the fragment.");
        _route = One("--route", "Where it is served.", "ROUTE");
        _route.Required = true;
        _template = One("--template", "Template below templates/.", "PATH");
        _description = One("--description", "What it is for.", "TEXT");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddFragment(
        invocation.Get(_service)!, invocation.Get(_name)!, invocation.Get(_route)!, invocation.Get(_template), invocation.Get(_description));
}
