namespace Hatmax.Cli.Terminals;

/// <summary>What every command says the same way.</summary>
internal static class TerminalText
{
    /// <summary>A line of progress or advice.</summary>
    public static void Note(this ITerminal terminal, string message) => terminal.Err.WriteLine(Clean(message));

    /// <summary><c>warning: …</c>.</summary>
    public static void Warn(this ITerminal terminal, string message) =>
        terminal.Err.WriteLine(Paint("warning: ", "33", terminal.ColorErr) + Clean(message));

    /// <summary><c>error: …</c>, its details and its fix.</summary>
    public static void Fail(this ITerminal terminal, Failure failure)
    {
        terminal.Err.WriteLine(Paint("error: ", "31;1", terminal.ColorErr) + Clean(failure.Message));
        foreach (var line in failure.Details)
        {
            terminal.Err.WriteLine("  | " + Clean(line));
        }

        if (failure.Fix is { } fix)
        {
            terminal.Err.WriteLine("  " + Paint("fix: ", "36", terminal.ColorErr) + Clean(fix));
        }
    }

    /// <summary>The text in an SGR colour, or as it is.</summary>
    public static string Paint(string text, string sgr, bool color) => color ? $"\u001b[{sgr}m{text}\u001b[0m" : text;

    /// <summary>Without control characters, so that a log or a spec cannot steer the terminal. Tabs stay.</summary>
    public static string Clean(string text) =>
        text.Any(c => char.IsControl(c) && c is not ('\t' or '\n'))
            ? string.Concat(text.Select(c => char.IsControl(c) && c is not ('\t' or '\n') ? '\uFFFD' : c))
            : text;
}
