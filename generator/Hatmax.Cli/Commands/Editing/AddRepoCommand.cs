using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Adds a store.</summary>
internal sealed class AddRepoCommand : AddNodeCommand
{
    private readonly Argument<string> _service;
    private readonly Argument<string> _store;

    public AddRepoCommand()
        : base("repo", "Add a store to a service, behind those that it has.")
    {
        _service = Word("service", "Service that gets it.");
        _store = Word("store", "sqlite, mongo or postgres.");
    }

    protected override SpecEdit Edit(Invocation invocation) => SpecEdits.AddRepo(invocation.Get(_service)!, invocation.Get(_store)!);
}
