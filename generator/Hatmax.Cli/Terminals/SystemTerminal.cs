using System.Text;

namespace Hatmax.Cli.Terminals;

/// <summary>The console of the process.</summary>
internal sealed class SystemTerminal : ITerminal
{
    private readonly Lazy<TextWriter> _out = new(() => Open(Console.OpenStandardOutput()));
    private readonly Lazy<TextWriter> _err = new(() => Open(Console.OpenStandardError()));
    private readonly bool _colorWanted;

    /// <param name="noColor">True for <c>--no-color</c>.</param>
    /// <param name="variable">Reads one environment variable.</param>
    public SystemTerminal(bool noColor, Func<string, string?> variable) => _colorWanted = WantsColor(noColor, variable);

    public TextWriter Out => _out.Value;

    public TextWriter Err => _err.Value;

    public TextReader? In => Console.IsInputRedirected || Console.IsErrorRedirected ? null : Console.In;

    public int Width => Console.IsErrorRedirected && Console.IsOutputRedirected ? 80 : Math.Max(Console.WindowWidth, 40);

    public bool ColorOut => _colorWanted && !Console.IsOutputRedirected;

    public bool ColorErr => _colorWanted && !Console.IsErrorRedirected;

    public bool IsInteractive => _colorWanted && !Console.IsErrorRedirected;

    /// <summary>False when the user asked for no colours: by option, by NO_COLOR (https://no-color.org) or by a terminal without them.</summary>
    public static bool WantsColor(bool noColor, Func<string, string?> variable) =>
        !noColor && string.IsNullOrEmpty(variable("NO_COLOR")) && !string.Equals(variable("TERM"), "dumb", StringComparison.Ordinal);

    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
