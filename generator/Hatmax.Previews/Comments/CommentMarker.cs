using System.Globalization;
using System.Text;

namespace Hatmax.Previews;

/// <summary>The hidden first line of a comment, by which the pipeline finds it again.</summary>
public static class CommentMarker
{
    /// <summary><c>&lt;!-- hatmax:preview project/stack --&gt;</c>. What an HTML comment cannot hold is percent-encoded.</summary>
    public static string Of(string project, string stack)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(stack);
        return $"<!-- hatmax:preview {Encode(project)}/{Encode(stack)} -->";
    }

    private static string Encode(string name)
    {
        var text = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            var c = (char)b;
            var plain = char.IsAsciiLetterOrDigit(c) || c is '_' or '.' || (c == '-' && (text.Length == 0 || text[^1] != '-'));
            if (plain)
            {
                text.Append(c);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
        }

        return text.ToString();
    }
}
