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

        var chunks = Chunks(document, map);
        if (HasAnchors(map) || chunks.Any(c => c.Start >= c.End))
        {
            return [];
        }

        // The last chunk may end without a line break, and the first may share its line with a dash: the breaks and blanks stay where they are.
        return chunks.Select((chunk, at) => new Splice(chunk.Start, chunk.End, document.Text[chunks[sorted[at]].Start..chunks[sorted[at]].End]));
    }

    // From below the entry before it to the end of its own last line, without the line break.
    private static List<(int Start, int End)> Chunks(SyntaxDocument document, SyntaxMapping map)
    {
        var chunks = new List<(int Start, int End)>();
        var indent = document.Column(map.Entries[0].Start);
        for (var at = 0; at < map.Entries.Length; at++)
        {
            var entry = map.Entries[at];
            var first = document.LineOf(entry.Start);
            while (at > 0 && first > 0 && document.LineStart(first) > chunks[at - 1].End && document.LineStart(first - 1) > chunks[at - 1].End && document.IsComment(first - 1))
            {
                first--;
            }

            var start = at == 0 ? entry.Start : document.LineStart(first) + Math.Min(indent, document.Indent(first));
            var last = document.LineOf(entry.End);
            chunks.Add((start, document.LineStart(last) + document.Line(last).Length + (last == 0 && document.Text.StartsWith('\uFEFF') ? 1 : 0)));
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
