namespace Hatmax.Cli.Terminals;

/// <summary>Where a command speaks: results on <see cref="Out"/>, progress and messages on <see cref="Err"/>.</summary>
internal interface ITerminal
{
    /// <summary>Results, and nothing else, so that they can be piped.</summary>
    TextWriter Out { get; }

    /// <summary>Progress, warnings, errors.</summary>
    TextWriter Err { get; }

    /// <summary>Answers of a person who watches; null when there is nobody to ask.</summary>
    TextReader? In { get; }

    /// <summary>Columns; 80 where nobody knows.</summary>
    int Width { get; }

    /// <summary>True when <see cref="Out"/> may carry colours.</summary>
    bool ColorOut { get; }

    /// <summary>True when <see cref="Err"/> may carry colours.</summary>
    bool ColorErr { get; }

    /// <summary>True when a person watches <see cref="Err"/>: progress may be redrawn in place.</summary>
    bool IsInteractive { get; }
}
