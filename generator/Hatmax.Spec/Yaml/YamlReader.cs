using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hatmax.Spec.Yaml;

/// <summary>Turns text into nodes. Whatever the text is, the answer is nodes or diagnostics, in linear time and bounded depth.</summary>
internal sealed partial class YamlReader
{
    private readonly string _text;
    private readonly DiagnosticBag _bag;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly Dictionary<string, YamlNode?> _anchors = new(StringComparer.Ordinal);
    private long _aliasedNodes;

    private YamlReader(string text, DiagnosticBag bag)
    {
        _text = text;
        _bag = bag;
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
    }

    /// <summary>The root node, or null when nothing could be read; then there is a diagnostic.</summary>
    public static YamlNode? Read(string text, DiagnosticBag bag)
    {
        if (text.Length > YamlLimits.FileLength)
        {
            bag.Add(
                LanguageDiagnostics.FileTooLong, SourceSpan.None,
                $"The file has {text.Length} characters; at most {YamlLimits.FileLength} are read.", "Split the system, or check that this is the right file.");
            return null;
        }

        var content = text.StartsWith('\uFEFF') ? text[1..] : text;
        return CharacterCheck.Run(content, bag) ? new YamlReader(content, bag).ReadDocument() : null;
    }

    private YamlNode? ReadDocument()
    {
        try
        {
            return ReadEvents();
        }
        catch (YamlException e)
        {
            ReportSyntax(e.Start, e.End, e.Message);
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner leaves some errors unnamed, for example a plain text that goes on after a line break in a flow map.
            ReportSyntax(_scanner.CurrentPosition, _scanner.CurrentPosition, "a value is broken off or not closed");
            return null;
        }
    }

    private YamlNode? ReadEvents()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is not DocumentStart)
        {
            return ReportEmpty();
        }

        _parser.MoveNext();
        if (ReadNode(0) is not { } root)
        {
            return null;
        }

        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is DocumentStart second)
        {
            _bag.Add(
                LanguageDiagnostics.SeveralDocuments, Span(second), "A second document starts here, and a spec is one document.",
                "Remove the line `---` and what belongs to the other document.");
            return null;
        }

        return root.IsNull ? ReportEmpty() : root;
    }

    /// <summary>Reads the node that the current event starts and stays on its last event; null stops everything.</summary>
    private YamlNode? ReadNode(int depth)
    {
        switch (_parser.Current)
        {
            case AnchorAlias alias:
                return ReadAlias(alias);
            case Scalar scalar:
                return ReadScalar(scalar);
            case NodeEvent collection and (MappingStart or SequenceStart):
                return depth < YamlLimits.Depth ? ReadCollection(collection, depth + 1) : ReportTooDeep(collection);
            default:
                return ReportUnexpected();
        }
    }

    private YamlNode? ReadCollection(NodeEvent start, int depth)
    {
        CheckTag(start);
        var anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value;
        if (anchor is not null)
        {
            _anchors[anchor] = null;
        }

        YamlNode? node = start is MappingStart ? ReadMapping(Span(start), depth) : ReadSequence(Span(start), depth);
        if (anchor is not null && node is not null)
        {
            _anchors[anchor] = node;
        }

        return node;
    }

    private YamlScalar? ReadScalar(Scalar scalar)
    {
        CheckTag(scalar);
        if (scalar.Value.Length > YamlLimits.ScalarLength)
        {
            _bag.Add(
                LanguageDiagnostics.ScalarTooLong, Span(scalar),
                $"This value has {scalar.Value.Length} characters; at most {YamlLimits.ScalarLength} are read.", "Shorten the value.");
            return null;
        }

        var node = new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Span(scalar));
        if (!scalar.Anchor.IsEmpty)
        {
            _anchors[scalar.Anchor.Value] = node;
        }

        return node;
    }

    private static SourceSpan Span(ParsingEvent e) => new((int)e.Start.Line, (int)e.Start.Column, (int)e.End.Line, (int)e.End.Column);
}
