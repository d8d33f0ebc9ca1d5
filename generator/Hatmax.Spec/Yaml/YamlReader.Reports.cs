using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hatmax.Spec.Yaml;

internal sealed partial class YamlReader
{
    private void CheckTag(NodeEvent node)
    {
        if (!node.Tag.IsEmpty)
        {
            var tag = node.Tag.IsNonSpecific ? "!" : Shorten.Text(node.Tag.Value);
            _bag.Add(
                LanguageDiagnostics.Tag, Span(node), $"The tag '{tag}' is not supported.",
                "Remove the tag; quote the value to make it a text.");
        }
    }

    private YamlNode? ReportEmpty()
    {
        _bag.Add(
            LanguageDiagnostics.Empty, new SourceSpan(1, 1, 1, 1), "The file has no content.", "Write at least a name and `services:` with one service.");
        return null;
    }

    private YamlNode? ReportTooDeep(NodeEvent node)
    {
        _bag.Add(
            LanguageDiagnostics.TooDeep, Span(node), $"Maps and lists are nested deeper than {YamlLimits.Depth} levels here.", "Flatten the structure.");
        return null;
    }

    private YamlNode? ReportUnexpected()
    {
        var span = _parser.Current is { } e ? Span(e) : SourceSpan.None;
        _bag.Add(LanguageDiagnostics.Syntax, span, "The file is not valid YAML: a value is missing here.", "Write the value.");
        return null;
    }

    private void ReportSyntax(Mark start, Mark stop, string message)
    {
        // The error may be named at the start of the map, and the tab be further down where the scanner stopped.
        foreach (var at in new[] { _scanner.CurrentPosition.Line, start.Line, stop.Line })
        {
            if (TabInIndentation((int)at) is { } tab)
            {
                _bag.Add(
                    LanguageDiagnostics.Tab, new SourceSpan((int)at, tab, (int)at, tab + 1), "A tab stands in the indentation of this line.",
                    "Replace the tab by spaces.");
                return;
            }
        }

        var (line, column) = ((int)Math.Max(1, start.Line), (int)Math.Max(1, start.Column));
        var end = stop.Line == start.Line && stop.Column > start.Column ? (int)stop.Column : column + 1;
        _bag.Add(
            LanguageDiagnostics.Syntax, new SourceSpan(line, column, line, end), $"The file is not valid YAML: {Sentence(message)}.",
            "Correct the YAML here; the cause is often the indentation, a quote or a missing colon just before this place.");
    }

    private static string Sentence(string message)
    {
        var text = Shorten.Text(message).Trim().TrimEnd('.');
        return text.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    /// <summary>Column of a tab before the first other character of the line, or null.</summary>
    private int? TabInIndentation(int line)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
        {
            var next = _text.IndexOf('\n', start);
            if (next < 0)
            {
                return null;
            }

            start = next + 1;
        }

        for (var at = start; at < _text.Length && _text[at] is ' ' or '\t'; at++)
        {
            if (_text[at] == '\t')
            {
                return at - start + 1;
            }
        }

        return null;
    }
}
