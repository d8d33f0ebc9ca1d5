using System.Text.RegularExpressions;

namespace Hatmax.Cli.Building;

/// <summary>The warnings and errors in the output of a build.</summary>
/// <param name="Errors">Errors, each once, with paths relative to the root.</param>
/// <param name="Warnings">Warnings, likewise.</param>
internal sealed partial record BuildMessages(ImmutableArray<string> Errors, ImmutableArray<string> Warnings)
{
    /// <summary>Picks them out of the output of <c>dotnet build</c>.</summary>
    public static BuildMessages Parse(string output, string root)
    {
        var lines = output.Split('\n')
            .Select(line => (kind: Kind().Match(line).Groups["kind"].Value, text: Clean(line, root)))
            .Where(line => line.kind.Length > 0)
            .Distinct()
            .ToList();
        return new BuildMessages(
            [.. lines.Where(l => l.kind == "error").Select(l => l.text)],
            [.. lines.Where(l => l.kind == "warning").Select(l => l.text)]);
    }

    private static string Clean(string line, string root) =>
        Project().Replace(line, "").Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"(^|: )\s*(?<kind>error|warning)( [A-Za-z]+\d+)?\s*:", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Kind();

    // MSBuild ends each message with the project or solution that it came from.
    [GeneratedRegex(@" \[[^\[\]]+\.([a-z]*proj|slnx?)(::[^\[\]]*)?\]\s*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Project();
}
