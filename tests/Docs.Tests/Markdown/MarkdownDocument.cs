using System.Text;

namespace Hatmax.Docs.Tests.Markdown;

/// <summary>A Markdown file as far as the tests look into it.</summary>
internal sealed partial record MarkdownDocument(
    string Path, string Text, IReadOnlyList<FencedBlock> Blocks, IReadOnlyList<MarkdownLink> Links, IReadOnlySet<string> Anchors, IReadOnlyList<string> CodeSpans)
{
    public static MarkdownDocument Parse(string path, string text)
    {
        List<FencedBlock> blocks = [];
        List<MarkdownLink> links = [];
        List<string> spans = [];
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var start = i;
                var body = new StringBuilder();
                for (i++; i < lines.Length && !lines[i].StartsWith("```", StringComparison.Ordinal); i++)
                {
                    body.Append(lines[i]).Append('\n');
                }

                blocks.Add(new FencedBlock(lines[start][3..].Trim(), body.ToString(), start + 1));
                continue;
            }

            var prose = CodeSpan().Replace(lines[i], match =>
            {
                spans.Add(match.Groups["code"].Value);
                return "";
            });
            links.AddRange(Link().Matches(prose).Select(match => new MarkdownLink(match.Groups["target"].Value, i + 1)));
            if (Heading().Match(lines[i]) is { Success: true } heading)
            {
                AddAnchor(anchors, heading.Groups["title"].Value);
            }
        }

        return new MarkdownDocument(path, text, blocks, links, anchors, spans);
    }

    // As code hosts make them: lower case, blanks as dashes, other punctuation dropped, a number where it is taken.
    private static void AddAnchor(HashSet<string> anchors, string title)
    {
        var slug = string.Concat(title.ToLowerInvariant().Select(c => c == ' ' ? '-' : c).Where(c => char.IsLetterOrDigit(c) || c is '-' or '_'));
        var anchor = slug;
        for (var n = 1; !anchors.Add(anchor); n++)
        {
            anchor = $"{slug}-{n.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        }
    }

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)[^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6}\s+(?<title>.+?)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
