namespace Hatmax.Images;

/// <summary>Picks what matters out of what other programs print.</summary>
internal static class ToolOutput
{
    /// <summary>The errors of a build, each once, with paths relative to the root; where there are none, the last lines.</summary>
    public static IEnumerable<string> Errors(ProcessResult result, string root, int tail)
    {
        var lines = (result.Output + result.Error).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var errors = lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).ToList();
        return errors.Count > 0 ? errors : lines.TakeLast(tail);
    }

    /// <summary>The last line of a program, as a part of a sentence.</summary>
    public static string LastLine(ProcessResult result)
    {
        var line = (result.Output + result.Error).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it says nothing";
        return line.TrimEnd('.');
    }
}
