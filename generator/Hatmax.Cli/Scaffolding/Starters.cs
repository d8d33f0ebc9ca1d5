using System.Text;

namespace Hatmax.Cli.Scaffolding;

/// <summary>The specs that a new system can begin with.</summary>
internal static class Starters
{
    /// <summary>The one that is taken where nothing is said.</summary>
    public const string Default = "minimal";

    // What a file is called in its own text; a system has the name that it is given.
    private const string Placeholder = "\nname: starter\n";

    /// <summary>Names and what they are, in the order in which they are offered.</summary>
    public static ImmutableArray<(string Name, string Description)> All { get; } =
    [
        ("minimal", "one service with notes and their comments"),
        ("todo", "lists that own their items, in order"),
        ("blog", "posts with comments, and authors that they refer to"),
        ("shop", "catalogue, customers and orders with lines, in three services"),
    ];

    /// <summary>The whole spec for a system of that name.</summary>
    public static string Text(string starter, string name)
    {
        using var stream = typeof(Starters).Assembly.GetManifestResourceStream($"starters/{starter}.yml")
            ?? throw new ArgumentOutOfRangeException(nameof(starter), starter, "There is no such starter.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace(Placeholder, $"\nname: {name}\n", StringComparison.Ordinal);
    }
}
