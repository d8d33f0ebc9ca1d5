using Hatmax.Cli.Editing;
using Hatmax.Editing;

namespace Hatmax.Cli.Commands.Editing;

/// <summary>Groups what can get another name.</summary>
internal sealed class RenameCommand : GroupCommand
{
    public RenameCommand()
        : base("rename", "Rename something in the spec and everywhere the spec refers to it, and keep its old name under 'was'.")
    {
        Subcommands.Add(new RenameNodeCommand("service", RenameKind.Service));
        Subcommands.Add(new RenameNodeCommand("model", RenameKind.Model, "service"));
        Subcommands.Add(new RenameNodeCommand("field", RenameKind.Field, "service", "owner"));
        Subcommands.Add(new RenameNodeCommand("aggregate", RenameKind.Aggregate, "service"));
        Subcommands.Add(new RenameNodeCommand("child", RenameKind.Child, "service", "aggregate"));
        Subcommands.Add(new RenameNodeCommand("usecase", RenameKind.Usecase, "service"));
        Subcommands.Add(new RenameNodeCommand("client", RenameKind.Client, "service"));
        Subcommands.Add(new RenameNodeCommand("page", RenameKind.Page, "service"));
        Subcommands.Add(new RenameNodeCommand("fragment", RenameKind.Fragment, "service"));
        Subcommands.Add(new RenameNodeCommand("form", RenameKind.Form, "service"));
        Subcommands.Add(new RenameNodeCommand("env", RenameKind.Environment));
    }
}
