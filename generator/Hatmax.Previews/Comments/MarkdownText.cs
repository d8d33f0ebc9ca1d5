using System.Globalization;
using System.Text;
using Hatmax.Previews.Reading;

namespace Hatmax.Previews.Comments;

/// <summary>Puts text of others into Markdown so that it stays text: no link, tag, mention, table cell or marker comes out of it.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Inline code, in HTML because that also works inside a summary. Everything but letters, digits and a few harmless signs is an
    /// entity: Markdown finds no syntax in it, and platforms look for mentions nowhere inside code.
    /// </summary>
    public static string Code(string text)
    {
        var html = new StringBuilder("<code>");
        foreach (var rune in Visible(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || !rune.IsAscii || rune.Value is ' ' or '-' or '/' or ',' || (rune.Value == '.' && !EndsInWww(html)))
            {
                html.Append(rune.ToString());
            }
            else
            {
                html.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
            }
        }

        return html.Append("</code>").ToString();
    }

    /// <summary>A fenced block. The fence is longer than any run of backticks inside.</summary>
    public static string Fence(string language, IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            // A comment in the text must not pass for the marker that the pipeline looks for.
            text.Append(Visible(line).Replace("<!--", "<\\u0021--", StringComparison.Ordinal)).Append('\n');
        }

        var fence = new string('`', Math.Max(3, LongestRun(text) + 1));
        return $"{fence}{language}\n{text}{fence}\n";
    }

    /// <summary>Without escape sequences and control characters, and without those that turn the direction of text or hide.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in AnsiText.Strip(text).EnumerateRunes())
        {
            var hidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate;
            visible.Append(hidden && rune.Value != '\t' ? "\uFFFD" : rune.ToString());
        }

        return visible.ToString();
    }

    // Platforms make a link of it, also inside HTML.
    private static bool EndsInWww(StringBuilder html) => html.Length >= 3 && html.ToString(html.Length - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    private static int LongestRun(StringBuilder text)
    {
        var longest = 0;
        var run = 0;
        foreach (var chunk in text.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                run = c == '`' ? run + 1 : 0;
                longest = Math.Max(longest, run);
            }
        }

        return longest;
    }
}
