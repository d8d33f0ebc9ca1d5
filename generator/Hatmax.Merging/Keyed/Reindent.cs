namespace Hatmax.Merging;

/// <summary>Moves text of several lines to another depth.</summary>
internal static class Reindent
{
    /// <summary>Replaces the indentation that every line after the first begins with; a line that begins otherwise stays.</summary>
    public static string Shift(string text, string from, string to) =>
        string.Equals(from, to, StringComparison.Ordinal) || !text.Contains('\n', StringComparison.Ordinal)
            ? text
            : string.Join('\n', text.Split('\n').Select((line, i) => i > 0 && line.StartsWith(from, StringComparison.Ordinal) && line.Length > from.Length ? to + line[from.Length..] : line));
}
