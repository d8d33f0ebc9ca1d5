using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a service.</summary>
internal sealed class AddServiceCommand : AddNodeCommand
{
    private readonly Argument<string> _name;
    private readonly Option<string?> _kind;
    private readonly Option<string[]> _repos;
    private readonly Option<string?> _preset;
    private readonly Option<string?> _basePath;
    private readonly Option<int?> _port;
    private readonly Option<string?> _description;

    public AddServiceCommand()
        : base("service", "Add a service.")
    {
        _name = Word("name", "Name of the service.");
        _kind = One("--kind", "Kind of service.", "KIND");
        _repos = Many("--repo", "Store.", "STORE");
        _preset = One("--preset", "Ready-made service that it is.");
        _basePath = One("--base-path", "Path that its routes start with.", "PATH");
        _port = Number("--port", "Port that it listens on.");
        _description = One("--description", "What it is for.", "TEXT");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddService(
        invocation.Get(_name)!, invocation.Get(_kind), invocation.Get(_repos) ?? [], invocation.Get(_preset), invocation.Get(_basePath), invocation.Get(_port),
        invocation.Get(_description));
}
