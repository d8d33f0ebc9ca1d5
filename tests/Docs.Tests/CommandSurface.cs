namespace Hatmax.Docs.Tests;

/// <summary>Commands and options of the tool, from the snapshot that its own tests keep.</summary>
internal static class CommandSurface
{
    private const string Root = "hatmax";

    private static readonly Dictionary<string, HashSet<string>> Options = Read();

    /// <summary>Names of the commands, those of a group with its name before; aliases and groups themselves are not among them.</summary>
    public static IReadOnlyList<string> Commands { get; } = [.. Names().Where(name => !Names().Any(other => other.StartsWith(name + " ", StringComparison.Ordinal)))];

    /// <summary>What is wrong with a call, or null.</summary>
    /// <param name="words">The words after the name of the tool.</param>
    public static string? Check(IReadOnlyList<string> words)
    {
        var names = words.Where(word => !word.StartsWith('-')).ToList();
        var command = names.Count > 1 && Options.ContainsKey($"{names[0]} {names[1]}") ? $"{names[0]} {names[1]}" : names.FirstOrDefault();
        if (command is not null && !Options.ContainsKey(command))
        {
            return $"there is no command {command}";
        }

        var known = Options[Root].Concat(Options[command ?? Root]).ToHashSet(StringComparer.Ordinal);
        return words.Select(word => word.Split('=')[0]).FirstOrDefault(word => word.StartsWith('-') && word != "-" && !known.Contains(word)) is { } option
            ? $"{command ?? Root} has no option {option}"
            : null;
    }

    private static IEnumerable<string> Headers() => Lines().Where(line => line.StartsWith(Root, StringComparison.Ordinal));

    private static IEnumerable<string> Names() => Headers().Where(line => line != Root).Select(line => line[(Root.Length + 1)..].Split(", ")[0]);

    private static Dictionary<string, HashSet<string>> Read()
    {
        var options = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string> current = [];
        foreach (var line in Lines())
        {
            if (line.StartsWith(Root, StringComparison.Ordinal))
            {
                current = new HashSet<string>(StringComparer.Ordinal);
                foreach (var name in line == Root ? [Root] : line[(Root.Length + 1)..].Split(", "))
                {
                    options.Add(name, current);
                }
            }
            else
            {
                current.UnionWith(line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word.StartsWith('-')));
            }
        }

        return options;
    }

    private static string[] Lines() => Repository.Read("tests/Hatmax.Cli.Tests/Snapshots/surface.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
