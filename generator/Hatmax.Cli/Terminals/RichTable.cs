using Spectre.Console;

namespace Hatmax.Cli.Terminals;

/// <summary>Aligned columns that wrap to the width of the terminal. Loads Spectre.Console: not for the commands that must start at once.</summary>
internal sealed class RichTable
{
    private readonly Table _table = new Table().Border(TableBorder.None).HideHeaders();

    public RichTable(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            _table.AddColumn(new TableColumn(new Text(column)).PadLeft(0).PadRight(2));
        }
    }

    /// <summary>Shows the names of the columns.</summary>
    public RichTable WithHeaders()
    {
        _table.ShowHeaders();
        return this;
    }

    /// <summary>Adds one row of plain text; nothing in it is markup.</summary>
    public void Add(params ReadOnlySpan<string> cells)
    {
        var row = new List<Text>();
        foreach (var cell in cells)
        {
            row.Add(new Text(TerminalText.Clean(cell), StyleOf(cell)));
        }

        _table.AddRow(row);
    }

    /// <summary>Writes the table to standard output.</summary>
    public void Write(ITerminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.ColorOut ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.ColorOut ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new FixedWidthOutput(terminal),
        });
        console.Write(_table);
    }

    private static Style StyleOf(string cell) => cell switch
    {
        "ok" or "ready" => new Style(Color.Green),
        "warn" or "not ready" => new Style(Color.Yellow),
        "fail" or "stopped" => new Style(Color.Red),
        _ => Style.Plain,
    };
}
