using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hatmax.Merging;

/// <summary>Reads YAML with the places of its values.</summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 128;
    private readonly KeyedDocument document;
    private readonly Parser parser;
    private readonly List<(int Start, int End)> scalars = [];
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private int depth;

    public YamlTree(string text)
    {
        document = new KeyedDocument(text);
        parser = new Parser(new StringReader(text));
    }

    private string Text => document.Text;

    /// <summary>Null when the text has no document or several, or something whose place is not certain.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public KeyedDocument? Read()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || Value() is not { } root)
        {
            return null;
        }

        document.Root = root;
        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<StreamEnd>(out _))
        {
            return null;
        }

        FindComments();
        Finish(root);
        return document;
    }

    private KeyedNode? Value()
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            var (start, end) = Place(alias);
            return anchors.Contains(alias.Value.Value) ? Scalar(start, end, $"*{alias.Value.Value}", inline: true) : null;
        }

        var head = (NodeEvent)parser.Current!;
        var prefix = (head.Anchor.IsEmpty ? "" : $"&{head.Anchor.Value} ") + (head.Tag.IsEmpty ? "" : $"{head.Tag.Value} ");
        if (!head.Anchor.IsEmpty)
        {
            anchors.Add(head.Anchor.Value);
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            var (start, end) = Place(scalar);
            var block = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
            if (block)
            {
                while (end > start && char.IsWhiteSpace(Text[end - 1]))
                {
                    end--;
                }
            }

            scalars.Add((start, end));
            return Scalar(start, end, prefix + YamlMeaning.Of(scalar), !block);
        }

        if (++depth > MaxDepth)
        {
            return null;
        }

        var node = parser.TryConsume<MappingStart>(out var map)
            ? Entries(prefix, (int)map.Start.Index, map.Style == MappingStyle.Flow, KeyedKind.Map)
            : Entries(prefix, (int)parser.Consume<SequenceStart>().Start.Index, ((SequenceStart)head).Style == SequenceStyle.Flow, KeyedKind.Sequence);
        depth--;
        return node;
    }

    private KeyedNode Scalar(int start, int end, string value, bool inline) =>
        new() { Document = document, Kind = KeyedKind.Scalar, Value = value, Start = start, End = end, Inline = inline };

    private KeyedNode? Entries(string prefix, int start, bool flow, KeyedKind kind)
    {
        var entries = new List<KeyedEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (parser.Current is not (MappingEnd or SequenceEnd))
        {
            var entry = kind == KeyedKind.Map ? Member(keys) : Item(flow);
            if (entry is null)
            {
                return null;
            }

            entry.Value.Owner = entry;
            entries.Add(entry);
        }

        // The parser says where the closing bracket stands, not where it ends.
        var close = (int)parser.Current.End.Index;
        parser.MoveNext();
        if (flow)
        {
            // Properties stand before the opening bracket; a pair without braces in a list has none.
            var open = Text.AsSpan(start).IndexOfAny('{', '[') + start;
            return open < start || close >= Text.Length || Text[close] is not ('}' or ']') || (prefix.Length == 0 && open > start) || (entries.Count > 0 && open >= entries[0].Start)
                ? null
                : new KeyedNode { Document = document, Kind = kind, Value = prefix, Entries = entries, Start = open, End = close + 1 };
        }

        return entries.Count == 0
            ? null
            : new KeyedNode { Document = document, Kind = kind, Value = prefix, Entries = entries, Start = entries[0].Start, End = entries[^1].End, Inline = false };
    }

    private KeyedEntry? Member(HashSet<string> keys)
    {
        if (!parser.TryConsume<Scalar>(out var name) || !name.Anchor.IsEmpty || !name.Tag.IsEmpty || !keys.Add(YamlMeaning.Key(name)))
        {
            return null;
        }

        var (start, end) = Place(name);
        scalars.Add((start, end));
        var colon = end;
        while (colon < Text.Length && Text[colon] == ' ')
        {
            colon++;
        }

        // A key behind a question mark, or one without value in a flow.
        if (colon >= Text.Length || Text[colon] != ':' || (start >= 2 && Text[start - 1] == ' ' && Text[..start].TrimEnd(' ') is [.., '?'])
            || Value() is not { } value)
        {
            return null;
        }

        return new KeyedEntry { Key = YamlMeaning.Key(name), Value = value, Start = start, KeyEnd = colon + 1, End = Math.Max(value.End, colon + 1) };
    }

    private KeyedEntry? Item(bool flow)
    {
        if (Value() is not { } value)
        {
            return null;
        }

        if (flow)
        {
            return new KeyedEntry { Key = "", Value = value, Start = value.Start, KeyEnd = value.Start, End = value.End };
        }

        var dash = value.Start - 1;
        while (dash >= 0 && Text[dash] == ' ')
        {
            dash--;
        }

        return dash < 0 || Text[dash] != '-' ? null : new KeyedEntry { Key = "", Value = value, Start = dash, KeyEnd = dash + 1, End = Math.Max(value.End, dash + 1) };
    }

    private (int Start, int End) Place(ParsingEvent part)
    {
        var (start, end) = ((int)part.Start.Index, Math.Min((int)part.End.Index, Text.Length));
        return (Math.Min(start, end), end);
    }

    // The scanner tells comments only while it skips none, and then reads some texts wrongly: they are what stands between scalars.
    private void FindComments()
    {
        var at = 0;
        foreach (var (start, end) in scalars)
        {
            FindComments(at, start);
            at = Math.Max(at, end);
        }

        FindComments(at, Text.Length);
    }

    private void FindComments(int at, int end)
    {
        for (; at < end; at++)
        {
            if (Text[at] == '#' && (at == 0 || char.IsWhiteSpace(Text[at - 1])))
            {
                var stop = document.LineEnd(at);
                document.Comments.Add((at, stop));
                at = stop;
            }
        }
    }

    // Comments are known now: what stands on the rest of a line belongs to the entry that ends there.
    private void Finish(KeyedNode node)
    {
        foreach (var entry in node.Entries)
        {
            document.Attach(entry);
            Finish(entry.Value);
            if (entry.Value is { Kind: not KeyedKind.Scalar, Inline: false })
            {
                entry.End = entry.Value.End;
            }

            entry.TailEnd = node.Inline ? entry.End : YamlMeaning.TailEnd(Text, entry.End);
        }

        if (!node.Inline && node.Kind != KeyedKind.Scalar)
        {
            node.End = node.Entries[^1].TailEnd;
        }
    }
}
