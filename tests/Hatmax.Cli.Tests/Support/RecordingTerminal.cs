using Hatmax.Cli.Terminals;

namespace Hatmax.Cli.Tests.Support;

/// <summary>Keeps what a command says.</summary>
#pragma warning disable CA1001 // A StringWriter holds nothing that needs to be let go.
internal sealed class RecordingTerminal : ITerminal
#pragma warning restore CA1001
{
    private readonly StringWriter _out = new() { NewLine = "\n" };
    private readonly StringWriter _err = new() { NewLine = "\n" };

    public RecordingTerminal()
    {
        Out = TextWriter.Synchronized(_out);
        Err = TextWriter.Synchronized(_err);
    }

    public TextWriter Out { get; }

    public TextWriter Err { get; }

    public string OutText => _out.ToString();

    public string ErrText => _err.ToString();

    public TextReader? In { get; init; }

    public int Width => 100;

    public bool ColorOut { get; init; }

    public bool ColorErr { get; init; }

    public bool IsInteractive { get; init; }
}
