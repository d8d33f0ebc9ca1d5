using System.Text;

namespace Hatmax.Cli.Terminals;

/// <summary>The console of the process.</summary>
internal sealed class SystemTerminal : ITerminal
{
    private readonly Lazy<TextWriter> _out = new(() => Open(Console.OpenStandardOutput()));
    private readonly Lazy<TextWriter> _err = new(() => Open(Console.OpenStandardError()));
    private readonly bool _colorWanted;

    /// <param name="noColor">True for <c>--no-color</c>.</param>
    public SystemTerminal(bool noColor)
    {
        _colorWanted = !noColor
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
    }

    public TextWriter Out => _out.Value;

    public TextWriter Err => _err.Value;

    public int Width => Console.IsErrorRedirected && Console.IsOutputRedirected ? 80 : Math.Max(Console.WindowWidth, 40);

    public bool ColorOut => _colorWanted && !Console.IsOutputRedirected;

    public bool ColorErr => _colorWanted && !Console.IsErrorRedirected;

    public bool IsInteractive => _colorWanted && !Console.IsErrorRedirected;

    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
