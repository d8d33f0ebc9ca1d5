namespace Hatmax.Editing.Syntax;

/// <summary>A text and its nodes.</summary>
internal sealed class SyntaxDocument
{
    private readonly HashSet<SyntaxNode> _shared;
    private readonly int[] _lines;

    public SyntaxDocument(string text, SyntaxNode root, HashSet<SyntaxNode> shared)
    {
        (Text, Root, _shared) = (text, root, shared);
        var lines = new List<int> { 0 };
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                lines.Add(at + 1);
            }
        }

        _lines = [.. lines];
        NewLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    public string Text { get; }

    public SyntaxNode Root { get; }

    /// <summary>The line break that the text uses.</summary>
    public string NewLine { get; }

    /// <summary>Number of lines; the last may be empty.</summary>
    public int LineCount => _lines.Length;

    /// <summary>True when an alias stands for the node.</summary>
    public bool IsShared(SyntaxNode node) => _shared.Contains(node);

    /// <summary>Line of an offset, from 0.</summary>
    public int LineOf(int offset)
    {
        var at = Array.BinarySearch(_lines, offset);
        return at >= 0 ? at : ~at - 1;
    }

    /// <summary>First character of a line; the end of the text for the line after the last.</summary>
    public int LineStart(int line) => line < _lines.Length ? _lines[line] : Text.Length;

    /// <summary>The line without its line break, and without the byte order mark of the file.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var span = Text.AsSpan(LineStart(line), LineStart(line + 1) - LineStart(line)).TrimEnd("\r\n");
        return line == 0 ? span.TrimStart('\uFEFF') : span;
    }

    /// <summary>Columns before the offset on its line, from 0.</summary>
    public int Column(int offset)
    {
        var line = LineOf(offset);
        return offset - LineStart(line) - (line == 0 && Text.StartsWith('\uFEFF') ? 1 : 0);
    }

    /// <summary>Columns before the first character of a line that is not a blank.</summary>
    public int Indent(int line)
    {
        var text = Line(line);
        return text.Length - text.TrimStart(' ').Length;
    }

    public bool IsBlank(int line) => Line(line).IsWhiteSpace();

    /// <summary>True for a line with nothing but a comment. Lines inside of block texts must be kept away by the caller.</summary>
    public bool IsComment(int line) => Line(line).TrimStart(" \t") is ['#', ..];

    /// <summary>The offset as diagnostics show it.</summary>
    public SourceSpan Span(int start, int end)
    {
        var (line, last) = (LineOf(start), LineOf(Math.Max(start, end)));
        return new SourceSpan(line + 1, Column(start) + 1, last + 1, Column(Math.Max(start, end)) + 1);
    }
}
