namespace Hatmax.Spec.Reporting;

/// <summary>The lines of a text as YAML counts them: CR LF, CR, LF, NEL, LS and PS end a line.</summary>
internal sealed class SourceLines
{
    private readonly string _text;
    private readonly List<(int Start, int End)> _lines = [];

    public SourceLines(string text)
    {
        _text = text;
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029')
            {
                _lines.Add((start, i));
                i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                start = i + 1;
            }
        }

        _lines.Add((start, text.Length));
    }

    /// <summary>The line with that number, from 1 on, without its end; null when the text is shorter.</summary>
    public string? Line(int number) =>
        number >= 1 && number <= _lines.Count ? _text[_lines[number - 1].Start.._lines[number - 1].End] : null;
}
