using System.Text.RegularExpressions;

namespace Hatmax.Merging;

/// <summary>Cuts the lines of a solution into its parts.</summary>
internal static partial class SolutionParser
{
    /// <summary>Null when the text is not a solution or a part of it does not end.</summary>
    public static SolutionFile? Parse(string text)
    {
        var lines = text.Split('\n');
        if (!lines.Any(l => l.StartsWith("Microsoft Visual Studio Solution File", StringComparison.Ordinal)))
        {
            return null;
        }

        var header = ImmutableArray<string>.Empty;
        var projects = ImmutableArray.CreateBuilder<SolutionProject>();
        var sections = ImmutableArray.CreateBuilder<SolutionSection>();
        var beforeGlobal = ImmutableArray<string>.Empty;
        var pending = ImmutableArray.CreateBuilder<string>();
        var inGlobal = false;
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].Trim();
            if (!inGlobal && line.StartsWith("Project(", StringComparison.Ordinal))
            {
                if (projects.Count == 0)
                {
                    header = Take(pending);
                }

                if (End(lines, at, "EndProject") is not { } end || ReadProject(Take(pending), lines[at..(end + 1)]) is not { } project)
                {
                    return null;
                }

                projects.Add(project);
                at = end;
            }
            else if (inGlobal && SectionLine().Match(line) is { Success: true } match)
            {
                if (End(lines, at, "EndGlobalSection") is not { } end)
                {
                    return null;
                }

                sections.Add(new SolutionSection(Take(pending), lines[at], [.. lines[(at + 1)..end]], lines[end], match.Groups["name"].Value));
                at = end;
            }
            else
            {
                if (!inGlobal && string.Equals(line, "Global", StringComparison.Ordinal))
                {
                    inGlobal = true;
                    header = projects.Count == 0 ? Take(pending) : header;
                    beforeGlobal = Take(pending).Add(lines[at]);
                    continue;
                }

                pending.Add(lines[at]);
            }
        }

        return inGlobal ? new SolutionFile(header, projects.ToImmutable(), beforeGlobal, sections.ToImmutable(), Take(pending)) : null;
    }

    private static ImmutableArray<string> Take(ImmutableArray<string>.Builder pending)
    {
        var taken = pending.ToImmutable();
        pending.Clear();
        return taken;
    }

    private static int? End(string[] lines, int start, string last)
    {
        var end = Array.FindIndex(lines, start, l => string.Equals(l.Trim(), last, StringComparison.Ordinal));
        return end < 0 ? null : end;
    }

    private static SolutionProject? ReadProject(ImmutableArray<string> leading, string[] lines) =>
        ProjectLine().Match(lines[0].Trim()) is { Success: true } match
            ? new SolutionProject(leading, [.. lines], match.Groups["type"].Value.ToUpperInvariant(), match.Groups["name"].Value, match.Groups["path"].Value, match.Groups["guid"].Value)
            : null;

    [GeneratedRegex("""^Project\("(?<type>[^"]*)"\)\s*=\s*"(?<name>[^"]*)"\s*,\s*"(?<path>[^"]*)"\s*,\s*"(?<guid>\{[^"{}]*\})"$""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ProjectLine();

    [GeneratedRegex(@"^GlobalSection\((?<name>[^)]*)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SectionLine();
}
