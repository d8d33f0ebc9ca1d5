using Hatmax.Cli.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Groups what can be added to a spec.</summary>
internal sealed class AddCommand : GroupCommand
{
    public AddCommand()
        : base("add", "Add something to the spec; everything else in it stays as it is.")
    {
        Subcommands.Add(new AddServiceCommand());
        Subcommands.Add(new AddModelCommand());
        Subcommands.Add(new AddFieldCommand());
        Subcommands.Add(new AddAggregateCommand());
        Subcommands.Add(new AddChildCommand());
        Subcommands.Add(new AddHandlerCommand());
        Subcommands.Add(new AddRepoCommand());
        Subcommands.Add(new AddRelationCommand());
        Subcommands.Add(new AddUsecaseCommand());
        Subcommands.Add(new AddClientCommand());
        Subcommands.Add(new AddPageCommand());
        Subcommands.Add(new AddFragmentCommand());
        Subcommands.Add(new AddFormCommand());
        Subcommands.Add(new AddEnvCommand());
    }
}
