using System.Text.RegularExpressions;

namespace Hatmax.Rendering.Templating;

/// <summary>
/// Finds assignments to members and items. What templates are given is shared by all of them, so a change in one would show in others, in an
/// order that nobody decides.
/// </summary>
internal static class AssignmentRule
{
    // a.b = 1, a[0] += 1, a.b++, ++a.b, capture a.b. Linear in the text, whatever it holds.
    private static readonly Regex Target = new(
        @"(\.\s*\w+|\])\s*(([-+*/%]|//|\?\?)?=([^=]|\z)|\+\+|--)|(\+\+|--)\s*[\w\$]+\s*[.\[]|\bcapture\s+[\w\$]+\s*[.\[]",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(30));

    /// <summary>Offsets of the targets in the text.</summary>
    public static IEnumerable<int> Find(string text)
    {
        for (var match = Target.Match(BareCode.Of(text)); match.Success; match = match.NextMatch())
        {
            yield return match.Index;
        }
    }
}
