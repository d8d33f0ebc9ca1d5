using System.CommandLine;
using System.CommandLine.Completions;
using Hatmax.Cli.CommandLine;

namespace Hatmax.Cli.Completions;

/// <summary>The command line as completion scripts need it.</summary>
/// <param name="Commands">Every command.</param>
/// <param name="Values">Words for options that take one of a few, by each name of the option.</param>
/// <param name="FileOptions">Options that take a path, under all their names.</param>
internal sealed record CompletionModel(
    ImmutableArray<CompletionCommand> Commands,
    ImmutableArray<(string Option, ImmutableArray<string> Words)> Values,
    ImmutableArray<string> FileOptions)
{
    private static readonly string[] PathNames = ["PATH", "FILE", "DIR"];

    /// <summary>Reads it off the tree, so that it cannot differ from what is parsed.</summary>
    public static CompletionModel Of(CliTree tree)
    {
        var globals = tree.Root.Options.ToList();
        var commands = tree.Root.Subcommands.Select(c => Command(c, globals)).ToImmutableArray();
        var options = tree.Root.Subcommands.SelectMany(OptionsOf).Concat(globals).ToList();
        var values = options
            .Select(o => (option: o, words: Words(o)))
            .Where(pair => !pair.words.IsEmpty)
            .SelectMany(pair => NamesOf(pair.option).Select(name => (name, pair.words)))
            .DistinctBy(pair => pair.name)
            .ToImmutableArray();
        var files = options.Where(o => PathNames.Contains(o.HelpName, StringComparer.Ordinal)).SelectMany(NamesOf).Distinct(StringComparer.Ordinal);
        return new CompletionModel(commands, values, [.. files]);
    }

    private static CompletionCommand Command(Command command, List<Option> globals) => new(
        command.Name,
        command.Description ?? "",
        [.. OptionsOf(command).Concat(globals.Where(o => o.Recursive || o is System.CommandLine.Help.HelpOption))
            .SelectMany(o => NamesOf(o).Select(name => new CompletionWord(name, o.Description ?? "")))
            .DistinctBy(word => word.Text)],
        [.. command.Subcommands.Select(inner => new CompletionWord(inner.Name, inner.Description ?? "")),
            .. command.Subcommands.Prepend(command).SelectMany(c => c.Arguments).SelectMany(a => a.GetCompletions(CompletionContext.Empty)).Select(item => new CompletionWord(item.Label, ""))]);

    // A group offers what its commands take.
    private static IEnumerable<Option> OptionsOf(Command command) => command.Options.Concat(command.Subcommands.SelectMany(inner => inner.Options));

    private static ImmutableArray<string> Words(Option option) =>
        option.ValueType == typeof(bool) ? [] : [.. option.GetCompletions(CompletionContext.Empty).Select(item => item.Label)];

    // Help also answers to /h and -?, which nobody completes and shells take for patterns.
    private static IEnumerable<string> NamesOf(Option option) =>
        option.Aliases.Prepend(option.Name).Where(name => name.StartsWith('-') && !name.Contains('?', StringComparison.Ordinal));
}
