using System.Text;
using Spectre.Console;

namespace Hatmax.Cli.Terminals;

/// <summary>Hands our terminal to Spectre.Console, so that it asks the process's console for nothing.</summary>
internal sealed class FixedWidthOutput(ITerminal terminal) : IAnsiConsoleOutput
{
    // Piped results are not cut: a row is one line, whatever its length.
    private const int Unlimited = 4096;

    public TextWriter Writer => terminal.Out;

    public bool IsTerminal => terminal.ColorOut;

    public int Width => terminal.ColorOut ? terminal.Width : Unlimited;

    public int Height => 24;

    public void SetEncoding(Encoding encoding)
    {
        // The terminal's writer is UTF-8 already.
    }
}
