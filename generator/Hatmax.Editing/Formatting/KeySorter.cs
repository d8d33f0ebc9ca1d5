using Hatmax.Editing.Syntax;

namespace Hatmax.Editing;

/// <summary>
/// Puts the keys of block maps into the order of the language. An entry moves with the comments and blank lines above it. Maps on one line,
/// maps behind a dash that have comments, and maps in which an alias would get before its anchor stay as they are.
/// </summary>
internal static class KeySorter
{
    /// <summary>The text with every such map in order.</summary>
    public static string Sort(SyntaxDocument document, KeyOrder order) =>
        Splice.Apply(document.Text, Innermost(document, document.Root, [], order));

    // One level at a time, from the inside: the caller repeats until nothing moves.
    private static IEnumerable<Splice> Innermost(SyntaxDocument document, SyntaxNode node, ImmutableArray<string> path, KeyOrder order)
    {
        switch (node)
        {
            case SyntaxMapping map:
                var below = map.Entries.SelectMany(e => Innermost(document, e.Value, path.Add(e.Name), order)).ToList();
                return below.Count > 0 ? below : Own(document, map, path, order);
            case SyntaxSequence list:
                return list.Items.SelectMany(i => Innermost(document, i.Value, path.Add("0"), order));
            default:
                return [];
        }
    }

    private static IEnumerable<Splice> Own(SyntaxDocument document, SyntaxMapping map, ImmutableArray<string> path, KeyOrder order)
    {
        if (map.IsFlow || map.Entries.Length < 2 || map.Entries.Any(e => e.Colon < 0)
            || order.Sort(path, [.. map.Entries.Select(e => e.Name)]) is not { } sorted || sorted.SequenceEqual(Enumerable.Range(0, map.Entries.Length)))
        {
            return [];
        }

        var sharesLine = document.Column(map.ContentStart) > document.Indent(document.LineOf(map.ContentStart));
        var chunks = Chunks(document, map, sharesLine || ReferenceEquals(map, document.Root));
        var texts = chunks.ConvertAll(c => document.Text[c.Start..c.End].TrimStart(' '));
        if (HasAnchors(map) || (sharesLine && texts.Exists(t => t.StartsWith('#'))))
        {
            return [];
        }

        // The first one may share its line with a dash, so its place starts behind the blanks.
        var indent = new string(' ', document.Column(map.Entries[0].Start));
        return chunks.Select((chunk, at) => new Splice(chunk.Start, chunk.End, (at == 0 && chunk.Start == map.ContentStart ? "" : indent) + texts[sorted[at]]));
    }

    // From the comments above an entry to the end of its last line, without the line break.
    private static List<(int Start, int End)> Chunks(SyntaxDocument document, SyntaxMapping map, bool keepsHead)
    {
        var chunks = new List<(int Start, int End)>();
        for (var at = 0; at < map.Entries.Length; at++)
        {
            var entry = map.Entries[at];
            var first = document.LineOf(entry.Start);
            while (!(at == 0 && keepsHead) && first > 0 && document.IsComment(first - 1) && (at == 0 || document.LineStart(first - 1) > chunks[at - 1].End))
            {
                first--;
            }

            var last = document.LineOf(entry.End);
            chunks.Add((
                at == 0 && keepsHead ? entry.Start : document.LineStart(first),
                document.LineStart(last) + document.Line(last).Length + (last == 0 && document.Text.StartsWith('\uFEFF') ? 1 : 0)));
        }

        return chunks;
    }

    private static bool HasAnchors(SyntaxNode node) => node.Anchor is not null || node is SyntaxAlias || (node switch
    {
        SyntaxMapping map => map.Entries.Any(e => HasAnchors(e.Key) || HasAnchors(e.Value)),
        SyntaxSequence list => list.Items.Any(i => HasAnchors(i.Value)),
        _ => false,
    });
}
