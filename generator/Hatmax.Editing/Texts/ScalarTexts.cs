using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Hatmax.Editing;

/// <summary>Writes single values so that readers of YAML 1.1 and 1.2, Go's among them, take them for the same.</summary>
internal static partial class ScalarTexts
{
    private static readonly HashSet<string> Words = new(
        ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"], StringComparer.OrdinalIgnoreCase);

    /// <summary>True for true, false, null and decimal numbers in the form that every reader agrees about.</summary>
    public static bool IsUsualLiteral(string text) => text is "true" or "false" or "null" || UsualNumber().IsMatch(text);

    /// <summary>The value as it is written.</summary>
    /// <param name="value">The value.</param>
    /// <param name="inFlow">Inside of braces or brackets.</param>
    /// <param name="style">Style to take where the value allows it.</param>
    /// <param name="quotes">Quotes to take where the value needs some.</param>
    public static string Write(SpecScalar value, bool inFlow, ScalarStyle style, ScalarStyle quotes)
    {
        if (!value.IsText)
        {
            return value.Value.Length == 0 ? "null" : value.Value;
        }

        var chosen = style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? style
            : IsPlain(value.Value, inFlow) ? ScalarStyle.Plain : quotes;
        return chosen switch
        {
            ScalarStyle.Plain => value.Value,
            ScalarStyle.SingleQuoted when !value.Value.Any(NeedsEscape) => "'" + value.Value.Replace("'", "''", StringComparison.Ordinal) + "'",
            _ => DoubleQuoted(value.Value),
        };
    }

    // Stricter than YAML: what some reader takes for a number, a date, a boolean or an indicator is quoted.
    private static bool IsPlain(string text, bool inFlow) =>
        text.Length > 0
        && !Words.Contains(text)
        && (char.IsLetter(text[0]) || text[0] is '_' or '/' or '(' or '$' or '^' || PlainDigits().IsMatch(text))
        && !char.IsWhiteSpace(text[^1]) && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Any(NeedsEscape)
        && !(inFlow && (text.AsSpan().IndexOfAny("[]{},") >= 0 || FlowColon().IsMatch(text)));

    private static bool NeedsEscape(char c) =>
        c < ' ' || c == '\u007F' || (c >= '\u0080' && c < '\u00A0') || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFD' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c);

    private static string DoubleQuoted(string text)
    {
        var written = new StringBuilder(text.Length + 2).Append('"');
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                written.Append(c).Append(text[++at]);
                continue;
            }

            written.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when NeedsEscape(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return written.Append('"').ToString();
    }

    [GeneratedRegex("^-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,15})?\\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex UsualNumber();

    // 30s, 500ms, 2h45m: no reader takes these for a number.
    [GeneratedRegex("^[0-9]{1,9}(ms|s|m|h)\\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PlainDigits();

    [GeneratedRegex(":(\\s|[,\\[\\]{}]|\\z)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FlowColon();
}
