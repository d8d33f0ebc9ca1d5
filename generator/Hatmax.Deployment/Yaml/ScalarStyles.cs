using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Hatmax.Deployment.Yaml;

/// <summary>How a text is written so that readers of YAML 1.1 and 1.2 alike get the same text back.</summary>
internal static partial class ScalarStyles
{
    /// <summary>Characters that cannot begin a plain scalar. A hyphen can, unless a space follows.</summary>
    private const string Indicators = "?:,[]{}#&*!|>'\"%@`=";

    /// <summary>Style of a key: never more than one line.</summary>
    public static ScalarStyle OfKey(string text) =>
        NeedsEscapes(text) || text.Contains('\n') ? ScalarStyle.DoubleQuoted :
        IsPlain(text) ? ScalarStyle.Plain :
        ScalarStyle.SingleQuoted;

    /// <summary>Style of a value: as <see cref="OfKey"/>, and a literal block where that loses nothing.</summary>
    public static ScalarStyle OfValue(string text) => IsLiteral(text) ? ScalarStyle.Literal : OfKey(text);

    // Leading white space would need an indentation indicator, and lines that end in a space are easily damaged by an editor.
    private static bool IsLiteral(string text)
    {
        if (!text.AsSpan().TrimEnd('\n').Contains('\n') || text.EndsWith("\n\n", StringComparison.Ordinal) || NeedsEscapes(text))
        {
            return false;
        }

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsEmpty && line[^1] == ' ')
            {
                return false;
            }
        }

        return text[0] is not (' ' or '\n');
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !Indicators.Contains(text[0])
        && !text.StartsWith("- ", StringComparison.Ordinal)
        && !text.StartsWith("---", StringComparison.Ordinal)
        && !text.StartsWith("...", StringComparison.Ordinal)
        && text != "-"
        && text[0] != ' '
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !OtherKind().IsMatch(text);

    // Line breaks of YAML 1.1 that are no line feed, the byte order mark, and whatever is no printable character of YAML or lies outside the
    // basic plane, where readers differ.
    private static bool NeedsEscapes(string text) => text.Any(c =>
        (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE'
        || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>Texts that some reader takes for null, a truth value, a number (also in base 60), a date or a merge key.</summary>
    [GeneratedRegex(
        """
        ^(?:
          ~ | null | Null | NULL | << | =
          | y | Y | n | N | yes | Yes | YES | no | No | NO | on | On | ON | off | Off | OFF | true | True | TRUE | false | False | FALSE
          | [-+]?0b[01_]+ | [-+]?0o[0-7_]+ | [-+]?0[xX][0-9a-fA-F_]+
          | [-+]?[0-9][0-9_]*(?::[0-9]+)*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9_]*)?
          | [-+]?\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?
          | [-+]?\.(?:inf|Inf|INF) | \.(?:nan|NaN|NAN)
          | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt\ ].*)?
        )$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherKind();
}
