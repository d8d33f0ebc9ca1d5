using System.Globalization;
using System.Text;

namespace Hatmax.Rendering.CSharp;

/// <summary>The one escaper for C# source and its XML comments.</summary>
internal static class CSharpLiteral
{
    /// <summary>A regular string literal with its quotes.</summary>
    public static string String(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or (>= '\u007f' and < '\u00a0') or '\u2028' or '\u2029' => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ when char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>Text of one XML documentation line: markup escaped, white space folded, nothing that could end a comment.</summary>
    public static string Doc(string value)
    {
        var text = new StringBuilder(value.Length);
        var space = false;
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                space = text.Length > 0;
                continue;
            }

            if (char.GetUnicodeCategory(c) == UnicodeCategory.Format || char.IsSurrogate(c) || c is '\ufffe' or '\uffff')
            {
                continue;
            }

            if (space)
            {
                text.Append(' ');
                space = false;
            }

            _ = c switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    /// <summary>A sentence for documentation: the description where there is one, else the fallback; always ends in a full stop.</summary>
    public static string Sentence(string? description, string fallback)
    {
        var text = Doc(description ?? "");
        if (text.Length == 0)
        {
            return fallback;
        }

        return text[^1] is '.' or '!' or '?' ? text : text + ".";
    }
}
