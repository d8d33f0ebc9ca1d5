using Hatmax.Editing.Syntax;

namespace Hatmax.Editing.Tests.Support;

/// <summary>Writes a spec in another way that means the same: comments, blank lines, quotes, anchors, line breaks.</summary>
internal static class Damage
{
    private static readonly string[] Comment = ["# note", "#", "# - item: {a, b} 'x' \"y\"", "#!odd", "# ünïcödé 😀"];

    /// <summary>A mutated text of the same meaning; the text itself where the mutation changed it.</summary>
    public static string Apply(string text, Random random)
    {
        for (var round = random.Next(1, 8); round > 0; round--)
        {
            var mutated = Once(text, random);
            if (SyntaxReader.Read(mutated) is { } after && SyntaxReader.Read(text) is { } before
                && ValueReader.Read(after.Root).Equals(ValueReader.Read(before.Root)))
            {
                text = mutated;
            }
        }

        return text;
    }

    private static string Once(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(10))
        {
            case 0 or 1:
                lines.Insert(at, new string(' ', random.Next(12)) + Pick(Comment, random) + (text.Contains("\r\n", StringComparison.Ordinal) ? "\r" : ""));
                return string.Join('\n', lines);
            case 2:
                lines[at] = lines[at].TrimEnd('\r') + " " + Pick(Comment, random) + (lines[at].EndsWith('\r') ? "\r" : "");
                return string.Join('\n', lines);
            case 3:
                lines.Insert(at, new string(' ', random.Next(3)));
                return string.Join('\n', lines);
            case 4:
                return text.TrimEnd('\n', '\r');
            case 5:
                return text.ReplaceLineEndings("\r\n");
            case 6:
                return text.StartsWith('\uFEFF') ? text : "\uFEFF" + text;
            case 7:
                return Anchor(text, random);
            default:
                return Quote(text, random);
        }
    }

    private static string Quote(string text, Random random)
    {
        var scalars = Scalars(text).Where(s => s is { IsBlock: false, IsText: true } && !s.Value.Contains('\n', StringComparison.Ordinal)).ToList();
        if (scalars.Count == 0)
        {
            return text;
        }

        var one = Pick(scalars, random);
        var written = random.Next(2) == 0 ? "'" + one.Value.Replace("'", "''", StringComparison.Ordinal) + "'"
            : "\"" + one.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        return text[..one.ContentStart] + written + text[one.End..];
    }

    // Gives a value an anchor, and puts an alias where the same value stands later.
    private static string Anchor(string text, Random random)
    {
        var scalars = Scalars(text).Where(s => s is { IsBlock: false, IsNull: false, Anchor: null }).ToList();
        var pairs = scalars.SelectMany((a, i) => scalars.Skip(i + 1).Where(b => b.Value == a.Value && b.IsText == a.IsText).Select(b => (a, b))).Take(50).ToList();
        if (pairs.Count == 0)
        {
            return text;
        }

        var (first, second) = Pick(pairs, random);
        var name = "x" + random.Next(1000);
        text = text[..second.Start] + "*" + name + " " + text[second.End..];
        return text[..first.Start] + "&" + name + " " + text[first.Start..];
    }

    private static IEnumerable<SyntaxScalar> Scalars(string text) => SyntaxReader.Read(text) is { } document ? Walk(document.Root) : [];

    private static IEnumerable<SyntaxScalar> Walk(SyntaxNode node) => node switch
    {
        SyntaxScalar scalar => [scalar],
        SyntaxMapping map => map.Entries.SelectMany(e => Walk(e.Key).Concat(Walk(e.Value))),
        SyntaxSequence list => list.Items.SelectMany(i => Walk(i.Value)),
        _ => [],
    };

    private static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];
}
