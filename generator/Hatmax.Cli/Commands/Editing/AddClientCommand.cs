using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a client.</summary>
internal sealed class AddClientCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Argument<string> _name;
    private readonly Option<string?> _baseUrl;

    public AddClientCommand()
        : base("client", "Add a client to a service.")
    {
        _service = Word("service", "Service that gets it.");
        _name = Word("name", "Name of the client; without an address, the service of that name.");
        _baseUrl = One("--base-url", "Address that paths start with.", "URL");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddClient(invocation.Get(_service)!, invocation.Get(_name)!, invocation.Get(_baseUrl));
}
