using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds an environment.</summary>
internal sealed class AddEnvCommand : AddNodeCommand
{
    private readonly Argument<string> _name;
    private readonly Option<string[]> _platforms;
    private readonly Option<int?> _replicas;
    private readonly Option<string?> _domain;
    private readonly Option<string?> _registry;

    public AddEnvCommand()
        : base("env", "Add an environment.")
    {
        _name = Word("name", "Name of the environment.");
        _platforms = Many("--platform", "Target.", "PLATFORM");
        _replicas = Number("--replicas", "Copies of every service.");
        _domain = One("--domain", "Domain below which services are reachable.", "DOMAIN");
        _registry = One("--registry", "Image registry.", "REGISTRY");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddEnvironment(
        invocation.Get(_name)!, invocation.Get(_platforms) ?? [], invocation.Get(_replicas), invocation.Get(_domain), invocation.Get(_registry));
}
