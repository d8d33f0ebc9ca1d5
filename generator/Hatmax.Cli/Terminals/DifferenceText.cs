namespace Hatmax.Cli.Terminals;

/// <summary>Shows unified diffs.</summary>
internal static class DifferenceText
{
    /// <summary>Writes a diff as a result, in colours where there are some.</summary>
    public static void Difference(this ITerminal terminal, string difference)
    {
        foreach (var line in difference.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var sgr = line switch
            {
                ['+', '+', '+', ..] or ['-', '-', '-', ..] => "1",
                ['+', ..] => "32",
                ['-', ..] => "31",
                ['@', '@', ..] => "36",
                _ => null,
            };
            terminal.Out.WriteLine(sgr is null ? TerminalText.Clean(line) : TerminalText.Paint(TerminalText.Clean(line), sgr, terminal.ColorOut));
        }
    }
}
