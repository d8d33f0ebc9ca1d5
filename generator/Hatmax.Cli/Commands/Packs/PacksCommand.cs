using Hatmax.Cli.Editing;

namespace Hatmax.Cli.Commands.Packs;

/// <summary>Groups what concerns template packs.</summary>
internal sealed class PacksCommand : GroupCommand
{
    public PacksCommand()
        : base("packs", "List, add, pin, check and remove template packs.")
    {
        Subcommands.Add(new PacksListCommand());
        Subcommands.Add(new PacksAddCommand());
        Subcommands.Add(new PacksPinCommand());
        Subcommands.Add(new PacksVerifyCommand());
        Subcommands.Add(new PacksRemoveCommand());
    }
}
