using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hatmax.Editing.Syntax;

/// <summary>Turns text that the loader can read into nodes with exact positions.</summary>
internal sealed class SyntaxReader
{
    private readonly string _text;
    private readonly int _shift;
    private readonly Parser _parser;
    private readonly Dictionary<string, SyntaxNode?> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<SyntaxNode> _shared = [];

    private SyntaxReader(string text)
    {
        _text = text;
        _shift = text.StartsWith('\uFEFF') ? 1 : 0;
        _parser = new Parser(new Scanner(new StringReader(text[_shift..]), skipComments: true));
    }

    /// <summary>The nodes of a text; null when it is not YAML with one document that has content. The loader says why.</summary>
    public static SyntaxDocument? Read(string text)
    {
        if (YamlReaderAccepts(text))
        {
            var reader = new SyntaxReader(text);
            var root = reader.ReadRoot();
            return new SyntaxDocument(text, root, reader._shared);
        }

        return null;
    }

    // The loader's reader refuses hostile text within bounds; what it accepts has no surprise for this one.
    private static bool YamlReaderAccepts(string text)
    {
        var bag = new DiagnosticBag("");
        return Hatmax.Spec.Yaml.YamlReader.Read(text, bag) is not null && !bag.HasErrors;
    }

    private SyntaxNode ReadRoot()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        _parser.MoveNext();
        return ReadNode();
    }

    private SyntaxNode ReadNode() => _parser.Current switch
    {
        AnchorAlias alias => ReadAlias(alias),
        Scalar scalar => ReadScalar(scalar),
        MappingStart start => Remember(start, ReadMapping(start)),
        SequenceStart start => Remember(start, ReadSequence(start)),
        var other => throw new InvalidOperationException($"The event {other?.GetType().Name} starts no node."),
    };

    private SyntaxAlias ReadAlias(AnchorAlias alias)
    {
        var target = _anchors.GetValueOrDefault(alias.Value.Value);
        if (target is not null)
        {
            _shared.Add(target);
        }

        return new SyntaxAlias(target, alias.Value.Value, Offset(alias.Start), Offset(alias.End));
    }

    private SyntaxNode Remember(NodeEvent e, SyntaxNode node)
    {
        if (!e.Anchor.IsEmpty)
        {
            _anchors[e.Anchor.Value] = node;
        }

        return node;
    }

    private SyntaxNode ReadScalar(Scalar scalar)
    {
        var (start, end) = (Offset(scalar.Start), Offset(scalar.End));
        var content = Content(scalar, start, end);
        if (scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 0)
        {
            end = scalar.Anchor.IsEmpty ? content : start + scalar.Anchor.Value.Length + 1;
            content = end;
        }
        else if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            end = BlockEnd(content, end);
        }

        var anchor = scalar.Anchor.IsEmpty ? null : scalar.Anchor.Value;
        return Remember(scalar, new SyntaxScalar(scalar.Value, scalar.Style, start, content, end, anchor));
    }

    private SyntaxMapping ReadMapping(MappingStart start)
    {
        var at = Offset(start.Start);
        var entries = ImmutableArray.CreateBuilder<SyntaxEntry>();
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode();
            _parser.MoveNext();
            var value = ReadNode();
            entries.Add(new SyntaxEntry(key, Colon(key), value));
        }

        // A single pair in a flow list, [a: b], has no braces; its events do not say where it starts.
        var isFlow = start.Style == MappingStyle.Flow;
        var brace = Content(start, at, _text.Length);
        var hasBraces = isFlow && (entries.Count == 0 || (_text[brace] == '{' && SkipBlank(brace + 1, _text.Length) == entries[0].Start));
        at = isFlow && !hasBraces ? entries[0].Start : at;
        var content = hasBraces ? brace : entries[0].Start;
        var end = hasBraces ? Offset(_parser.Current!.Start) + 1 : entries[^1].End;
        return new SyntaxMapping(entries.DrainToImmutable(), isFlow, at, content, end, start.Anchor.IsEmpty ? null : start.Anchor.Value);
    }

    private SyntaxSequence ReadSequence(SequenceStart start)
    {
        var at = Offset(start.Start);
        var isFlow = start.Style == SequenceStyle.Flow;
        var content = Content(start, at, _text.Length);
        var items = ImmutableArray.CreateBuilder<SyntaxItem>();
        var next = content;
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            var item = ReadNode();
            items.Add(new SyntaxItem(isFlow ? item.Start : Dash(next), item));
            next = items[^1].End;
        }

        var end = isFlow ? Offset(_parser.Current!.Start) + 1 : items[^1].End;
        return new SyntaxSequence(items.DrainToImmutable(), isFlow, at, content, end, start.Anchor.IsEmpty ? null : start.Anchor.Value);
    }

    private int Offset(Mark mark) => (int)mark.Index + _shift;

    // Behind the anchor, blanks, comments and line breaks that may stand between it and the value.
    private int Content(NodeEvent e, int start, int end)
    {
        var at = start;
        if (!e.Anchor.IsEmpty)
        {
            at = SkipBlank(at + e.Anchor.Value.Length + 1, end);
        }

        return at;
    }

    private int SkipBlank(int at, int end)
    {
        while (at < end)
        {
            if (_text[at] is ' ' or '\t' or '\r' or '\n')
            {
                at++;
            }
            else if (_text[at] == '#' && (at == 0 || _text[at - 1] is ' ' or '\t' or '\r' or '\n'))
            {
                at = _text.IndexOfAny(['\r', '\n'], at) is var stop and >= 0 ? Math.Min(stop, end) : end;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private int Dash(int from) => SkipBlank(from, _text.Length);

    private int Colon(SyntaxNode key)
    {
        var at = key.End;
        while (at < _text.Length && _text[at] is ' ' or '\t')
        {
            at++;
        }

        return at < _text.Length && _text[at] == ':' ? at : -1;
    }

    // Blank lines behind the text of | and > belong to nobody, unless + keeps them.
    private int BlockEnd(int start, int end)
    {
        var header = _text.AsSpan(start, Math.Min(4, end - start));
        var line = header.IndexOfAny('\r', '\n');
        var keeps = (line < 0 ? header : header[..line]).Contains('+');
        var at = end;
        while (at > start && _text[at - 1] is '\n' or '\r')
        {
            var before = at - (_text[at - 1] == '\n' && at - 1 > start && _text[at - 2] == '\r' ? 2 : 1);
            if (keeps && at == end)
            {
                return before;
            }

            at = before;
        }

        return at;
    }
}
