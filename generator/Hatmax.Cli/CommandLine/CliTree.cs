using System.CommandLine;
using System.CommandLine.Help;
using Hatmax.Cli.Commands;

namespace Hatmax.Cli.CommandLine;

/// <summary>The command line as a tree: the root, its global options, its commands.</summary>
internal sealed class CliTree
{
    private CliTree(ImmutableArray<CliCommand> commands, bool hasShortFile = true, bool hasShortOutput = true)
    {
        Globals = new GlobalOptions(hasShortFile, hasShortOutput);
        Root = new RootCommand("From one hatmax.yml to a monorepo of ASP.NET Core services.");
        foreach (var option in Globals.All)
        {
            Root.Options.Add(option);
        }

        foreach (var command in commands)
        {
            Root.Subcommands.Add(command);
        }
    }

    public RootCommand Root { get; }

    public GlobalOptions Globals { get; }

    /// <summary>With every command.</summary>
    public static CliTree Whole() => new(CommandCatalogue.CreateAll());

    /// <summary>With the one command that the arguments name where that is clear, else with every command.</summary>
    public static CliTree For(IReadOnlyList<string> args) =>
        args.Count > 0 && CommandCatalogue.Create(args[0]) is { } command ? new([command], hasShortFile: command is not LogsCommand, hasShortOutput: command is not RenderCommand) : Whole();

    /// <summary>True when the parse ends in a help text.</summary>
    public static bool IsHelp(ParseResult parsed) => parsed.Action is HelpAction;
}
