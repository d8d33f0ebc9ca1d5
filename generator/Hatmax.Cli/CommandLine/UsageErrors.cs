using System.CommandLine;
using System.CommandLine.Parsing;

namespace Hatmax.Cli.CommandLine;

/// <summary>What is wrong with the command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    private const int MaxDistance = 3;

    /// <summary>All errors of the parse as one failure with exit code 2.</summary>
    public static Failure Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var name = NameOf(parsed.CommandResult);
        // A mistyped command is reported twice: as a missing command, and as a word that nobody knows. The second says more.
        var messages = parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal).Reverse().ToList();
        var fix = Guess(parsed, command) is { } meant ? $"Did you mean '{meant}'? " : "";
        return new Failure(ExitCodes.Usage, messages[0], $"{fix}Run '{name} --help' for what it takes.")
        {
            Details = [.. messages.Skip(1)],
        };
    }

    // The root is called what the program file is; people call it hatmax.
    private static string NameOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : "hatmax";

    private static string? Guess(ParseResult parsed, Command command)
    {
        var known = command.Subcommands.Select(c => c.Name)
            .Concat(OptionsOf(parsed.CommandResult).SelectMany(o => o.Aliases.Prepend(o.Name)));
        return parsed.UnmatchedTokens
            .SelectMany(token => known.Select(name => (name, distance: Distance(token, name))))
            .Where(pair => pair.distance <= MaxDistance && pair.distance < pair.name.Length)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.name, StringComparer.Ordinal)
            .Select(pair => pair.name)
            .FirstOrDefault();
    }

    private static IEnumerable<Option> OptionsOf(CommandResult? result)
    {
        for (var at = result; at is not null; at = at.Parent as CommandResult)
        {
            foreach (var option in at.Command.Options)
            {
                yield return option;
            }
        }
    }

    // Levenshtein, one row at a time.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
