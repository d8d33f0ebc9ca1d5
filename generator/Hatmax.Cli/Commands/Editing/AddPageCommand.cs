using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a page.</summary>
internal sealed class AddPageCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Argument<string> _name;
    private readonly Option<string?> _route;
    private readonly Option<string?> _template;
    private readonly Option<string?> _description;

    public AddPageCommand()
        : base("page", "Add a page to a service.")
    {
        _service = Word("service", "Service that gets it.");
        _name = Word("name", "Name of the page.");
        _route = One("--route", "Where it is served.", "ROUTE");
        _route.Required = true;
        _template = One("--template", "Template below templates/.", "PATH");
        _description = One("--description", "What it is for.", "TEXT");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddPage(
        invocation.Get(_service)!, invocation.Get(_name)!, invocation.Get(_route)!, invocation.Get(_template), invocation.Get(_description));
}
