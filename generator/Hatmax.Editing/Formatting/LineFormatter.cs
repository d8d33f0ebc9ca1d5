using System.Text;
using Hatmax.Editing.Syntax;

namespace Hatmax.Editing;

/// <summary>Indents lines by two columns a level, and sets blank lines, line ends and the end of the text.</summary>
internal sealed class LineFormatter
{
    private const int Step = 2;

    private readonly SyntaxDocument _document;

    // New column of the first character of a line that starts a key or an item; of the others, by how much they move.
    private readonly int?[] _columns;
    private readonly int?[] _shifts;
    private readonly bool[] _isFixed;
    private readonly bool[] _needsBlank;
    private readonly Dictionary<int, Splice> _dashes = [];

    private LineFormatter(SyntaxDocument document)
    {
        _document = document;
        (_columns, _shifts) = (new int?[document.LineCount], new int?[document.LineCount]);
        (_isFixed, _needsBlank) = (new bool[document.LineCount], new bool[document.LineCount]);
    }

    public static string Format(SyntaxDocument document)
    {
        var formatter = new LineFormatter(document);
        formatter.Place(document.Root, 0, 0, "");
        return formatter.Write();
    }

    // column: where the node's own keys or dashes go; by: how far the line moves that it starts on.
    private void Place(SyntaxNode node, int column, int by, string pattern)
    {
        switch (node)
        {
            case SyntaxMapping { IsFlow: false } map:
                for (var at = 0; at < map.Entries.Length; at++)
                {
                    PlaceEntry(map, at, column, pattern);
                }

                break;
            case SyntaxSequence { IsFlow: false } list:
                foreach (var item in list.Items)
                {
                    PlaceItem(item, column, pattern);
                }

                break;
            default:
                Follow(node, by);
                break;
        }
    }

    private void PlaceEntry(SyntaxMapping map, int at, int column, string pattern)
    {
        var entry = map.Entries[at];
        var below = PathPattern.Entry(pattern, entry.Name);
        Start(entry.Start, column);
        if (at > 0 && PathPattern.Last(pattern) is "services" or "models" or "aggregates" && (IsLong(map.Entries[at - 1]) || IsLong(entry)))
        {
            _needsBlank[_document.LineOf(entry.Start)] = true;
        }

        Place(entry.Value, column + Step, column - _document.Column(entry.Start), below);
    }

    private bool IsLong(SyntaxEntry entry) => _document.LineOf(entry.End) > _document.LineOf(entry.Start);

    private void PlaceItem(SyntaxItem item, int column, string pattern)
    {
        Start(item.Start, column);
        var by = column - _document.Column(item.Start);
        if (item.Value is SyntaxMapping { IsFlow: false } or SyntaxSequence { IsFlow: false } && item.Value.Anchor is null
            && _document.LineOf(item.Value.Start) == _document.LineOf(item.Start))
        {
            // A map behind a dash: one blank between them.
            _dashes[_document.LineOf(item.Start)] = new Splice(item.Start + 1, item.Value.Start, " ");
        }

        Place(item.Value, column + Step, by, PathPattern.Item(pattern));
    }

    // Only what starts its line is placed; a key behind a dash goes where the dash puts it.
    private void Start(int offset, int column)
    {
        var line = _document.LineOf(offset);
        if (_document.Column(offset) == _document.Indent(line))
        {
            _columns[line] = column;
        }
    }

    // Further lines of a value move with its first one. Those of block texts and quoted texts end as they are.
    private void Follow(SyntaxNode node, int by)
    {
        var (first, last) = (_document.LineOf(node.Start), _document.LineOf(node.End));
        for (var line = first; line <= last; line++)
        {
            if (line > first)
            {
                _shifts[line] = by;
            }

            _isFixed[line] |= node is SyntaxScalar && line < last;
            _isFixed[line] |= node is SyntaxScalar { IsBlock: true } && line > first;
        }
    }

    private string Write()
    {
        var lines = new List<string>();
        for (var line = 0; line < _document.LineCount; line++)
        {
            if (_document.IsBlank(line) && !_isFixed[line])
            {
                AddBlank(lines);
                continue;
            }

            if (_columns[line] is not null && _needsBlank[line])
            {
                SetBlankAbove(lines);
            }

            lines.Add(Line(line));
        }

        while (lines.Count > 0 && lines[^1].Length == 0 && !_isFixed[_document.LineCount - 1])
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return (_document.Text.StartsWith('\uFEFF') ? "\uFEFF" : "") + string.Join(_document.NewLine, lines) + _document.NewLine;
    }

    private static void AddBlank(List<string> lines)
    {
        if (lines.Count > 0 && lines[^1].Length > 0)
        {
            lines.Add("");
        }
    }

    // Above the comments that belong to the entry.
    private static void SetBlankAbove(List<string> lines)
    {
        var at = lines.Count;
        while (at > 0 && lines[at - 1].TrimStart().StartsWith('#'))
        {
            at--;
        }

        if (at > 0 && lines[at - 1].Length > 0)
        {
            lines.Insert(at, "");
        }
    }

    private string Line(int line)
    {
        var text = new StringBuilder(_document.Line(line).ToString());
        var indent = _document.Indent(line);
        if (_dashes.TryGetValue(line, out var dash))
        {
            var start = _document.Column(dash.Start);
            text.Remove(start, dash.End - dash.Start).Insert(start, dash.Text);
        }

        var column = _columns[line] ?? (_shifts[line] is { } by ? Math.Max(0, indent + by) : _document.IsComment(line) ? CommentColumn(line, indent) : indent);
        text.Remove(0, indent).Insert(0, new string(' ', column));
        return _isFixed[line] ? text.ToString() : text.ToString().TrimEnd(' ', '\t');
    }

    // A comment stands like the line below it, or, where that one is further out, like the line above that is as far in as itself.
    private int CommentColumn(int line, int indent)
    {
        var next = Enumerable.Range(line + 1, _document.LineCount - line - 1).FirstOrDefault(l => _columns[l] is not null, -1);
        if (next >= 0 && indent <= _document.Indent(next))
        {
            return _columns[next]!.Value;
        }

        for (var above = line - 1; above >= 0; above--)
        {
            if (_columns[above] is { } column && _document.Indent(above) <= indent)
            {
                return column;
            }
        }

        return next >= 0 ? _columns[next]!.Value : 0;
    }
}
