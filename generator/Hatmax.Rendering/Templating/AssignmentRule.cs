using System.Text.RegularExpressions;

namespace Hatmax.Rendering.Templating;

/// <summary>
/// Finds assignments to members and items. What templates are given is shared by all of them, so a change in one would show in others, in an
/// order that nobody decides.
/// </summary>
internal static partial class AssignmentRule
{
    /// <summary>Offsets of the targets in the text.</summary>
    public static IEnumerable<int> Find(string text)
    {
        foreach (Match code in CodePattern().Matches(text))
        {
            // What stands in quotes or comments is no code; blanks keep the offsets.
            var bare = QuotedPattern().Replace(code.Value, static m => new string(' ', m.Length));
            foreach (Match target in TargetPattern().Matches(bare))
            {
                yield return code.Index + target.Index;
            }
        }
    }

    [GeneratedRegex(@"\{\{.*?(\}\}|\z)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodePattern();

    [GeneratedRegex("""'(\\.|[^'\\])*'|"(\\.|[^"\\])*"|`[^`]*`|##.*?(##|\z)|#[^\n]*""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuotedPattern();

    // a.b = 1, a[0] += 1, a.b++, ++a.b, capture a.b
    [GeneratedRegex(@"[\w\$\)\]]\s*(\.\s*\w+|\])\s*(([-+*/%]|//|\?\?)?=(?!=)|\+\+|--)|(\+\+|--)\s*[\w\$]+\s*[.\[]|\bcapture\s+[\w\$]+\s*[.\[]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TargetPattern();
}
