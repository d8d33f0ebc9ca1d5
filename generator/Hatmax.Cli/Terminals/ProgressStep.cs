using System.Globalization;

namespace Hatmax.Cli.Terminals;

/// <summary>One step of a longer run: says that it began, how long it takes while a person watches, and how it ended.</summary>
internal sealed class ProgressStep : IDisposable
{
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);

    private readonly ITerminal _terminal;
    private readonly TimeProvider _time;
    private readonly string _label;
    private readonly long _start;
    private readonly ITimer? _timer;
    private readonly Lock _gate = new();
    private bool _open = true;

    public ProgressStep(ITerminal terminal, TimeProvider time, string label)
    {
        _terminal = terminal;
        _time = time;
        _label = label;
        _start = time.GetTimestamp();
        if (terminal.IsInteractive)
        {
            _timer = time.CreateTimer(_ => Draw(), null, TimeSpan.Zero, Redraw);
        }
        else
        {
            terminal.Note(label + " …");
        }
    }

    /// <summary>Time since it began.</summary>
    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    /// <summary>Ends it with one line.</summary>
    public void Done(string result)
    {
        var elapsed = Elapsed;
        Close();
        _terminal.Note($"{result} ({Seconds(elapsed)})");
    }

    /// <summary>Clears a line that was being redrawn; what failed is said by others.</summary>
    public void Dispose() => Close();

    /// <summary>As in <c>1.2 s</c>.</summary>
    public static string Seconds(TimeSpan elapsed) => elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";

    private void Draw()
    {
        lock (_gate)
        {
            if (_open)
            {
                _terminal.Err.Write($"\r\u001b[2K{_label} … {Seconds(Elapsed)}");
            }
        }
    }

    private void Close()
    {
        _timer?.Dispose();
        lock (_gate)
        {
            if (_open && _terminal.IsInteractive)
            {
                _terminal.Err.Write("\r\u001b[2K");
            }

            _open = false;
        }
    }
}
