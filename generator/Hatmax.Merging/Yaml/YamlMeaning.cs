using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hatmax.Merging;

/// <summary>What scalars of YAML mean.</summary>
internal static partial class YamlMeaning
{
    /// <summary>The same for a text with quotes and one that needs none; different for a text and a number of the same spelling.</summary>
    public static string Of(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && NotText().IsMatch(scalar.Value) ? scalar.Value : "\"" + scalar.Value;

    public static string Key(Scalar scalar) => Of(scalar).TrimStart('"');

    /// <summary>The end of the line when only a comment follows; else the offset.</summary>
    public static int TailEnd(string text, int end)
    {
        var stop = text.IndexOf('\n', end) is var feed and >= 0 ? feed : text.Length;
        var rest = text.AsSpan(end, stop - end);
        return rest.IsWhiteSpace() ? end : rest[0] is ' ' or '\t' && rest.TrimStart().StartsWith("#") ? end + rest.TrimEnd().Length : end;
    }

    // Whatever some reader of YAML 1.1 or 1.2 takes for null, a boolean, a number or a time; the merge key as well.
    [GeneratedRegex(@"^(|~|<<|null|true|false|yes|no|on|off|y|n|[-+.]?[0-9][-+.:_0-9a-z ]*|[-+]?\.(inf|nan))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NotText();
}
