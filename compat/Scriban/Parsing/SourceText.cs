namespace Scriban.Parsing;

/// <summary>The text of one template; turns offsets into lines and columns only when a message needs them.</summary>
internal sealed class SourceText(string text, string? path)
{
    private int[]? _lineStarts;

    public string Text { get; } = text;

    public string Path { get; } = path ?? "<input>";

    /// <summary>The position of an offset; minus one is the end of the text.</summary>
    public TextPosition PositionAt(int offset)
    {
        if (offset < 0)
        {
            return TextPosition.Eof;
        }

        var starts = _lineStarts ??= FindLineStarts(Text);
        var line = Array.BinarySearch(starts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new TextPosition(offset, line, offset - starts[line]);
    }

    public SourceSpan SpanOf(int start, int end) => new(Path, PositionAt(start), PositionAt(end));

    public string Slice(int start, int end) => start < 0 ? "<eof>" : Text.Substring(start, end - start + 1);

    /// <summary>A line ends with a line feed, or with a carriage return that no line feed follows.</summary>
    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
