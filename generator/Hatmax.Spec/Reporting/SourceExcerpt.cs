using System.Text;

namespace Hatmax.Spec.Reporting;

/// <summary>One source line and the marks under a part of it, made for a terminal: tabs expanded, controls replaced, long lines cut.</summary>
/// <param name="Line">The line, at most <see cref="MaxCells"/> columns and two ellipses.</param>
/// <param name="Marks">Spaces, then one caret per marked column; at least one.</param>
internal sealed record SourceExcerpt(string Line, string Marks)
{
    /// <summary>Columns of a line that are shown.</summary>
    public const int MaxCells = 110;

    private const int TabCells = 4;
    private const int CellsBeforeMark = 60;

    /// <summary>The part of <paramref name="line"/> around the columns (from 1 on, in UTF-16 units, the end exclusive).</summary>
    public static SourceExcerpt Of(string line, int column, int endColumn)
    {
        var cells = Cells(line, column - 1, endColumn - 1, out var markStart, out var markEnd);
        if (cells.Count <= MaxCells)
        {
            return Cut(cells, 0, cells.Count, markStart, markEnd);
        }

        var from = Math.Clamp(markStart - CellsBeforeMark, 0, cells.Count - MaxCells);
        return Cut(cells, from, from + MaxCells, markStart, markEnd);
    }

    private static SourceExcerpt Cut(List<string> cells, int from, int to, int markStart, int markEnd)
    {
        var text = new StringBuilder();
        text.Append(from > 0 ? "…" : "");
        for (var i = from; i < to; i++)
        {
            text.Append(cells[i]);
        }

        var end = to < cells.Count ? "…" : "";
        var offset = from > 0 ? 1 : 0;
        var length = Math.Max(1, Math.Min(markEnd, to) - markStart);
        return new SourceExcerpt(
            text.ToString().TrimEnd() + end,
            new string(' ', markStart - from + offset) + new string('^', length));
    }

    /// <summary>What stands in each terminal column; the second column of a wide character is empty.</summary>
    private static List<string> Cells(string line, int start, int end, out int markStart, out int markEnd)
    {
        var cells = new List<string>(line.Length);
        markStart = -1;
        markEnd = -1;
        var i = 0;
        while (i < line.Length)
        {
            markStart = markStart < 0 && i >= start ? cells.Count : markStart;
            markEnd = markEnd < 0 && i >= end ? cells.Count : markEnd;
            Rune.DecodeFromUtf16(line.AsSpan(i), out var rune, out var used);
            Append(cells, rune);
            i += used;
        }

        markStart = markStart < 0 ? cells.Count : markStart;
        markEnd = markEnd < 0 ? cells.Count : markEnd;
        return cells;
    }

    private static void Append(List<string> cells, Rune rune)
    {
        if (rune.Value == '\t')
        {
            do
            {
                cells.Add(" ");
            }
            while (cells.Count % TabCells != 0);
        }
        else if (Rune.IsControl(rune))
        {
            cells.Add("\uFFFD");
        }
        else if (CellWidth.Of(rune) is var width && width > 0)
        {
            cells.Add(rune.ToString());
            cells.AddRange(Enumerable.Repeat("", width - 1));
        }
        else if (cells.Count > 0)
        {
            cells[^1] += rune.ToString();
        }
    }
}
