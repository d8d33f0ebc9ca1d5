using System.Text.RegularExpressions;

namespace Hatmax.Previews.Reading;

/// <summary>Text without what steers terminals.</summary>
internal static partial class AnsiText
{
    /// <summary>Without escape sequences and without the engine's own colour tags, <c>&lt;{%reset%}&gt;</c>.</summary>
    public static string Strip(string text) => Tag().Replace(Escape().Replace(text, ""), "");

    // CSI, OSC (ended by BEL or ST) and the two-character sequences of ECMA-48, with ESC or with the single C1 character.
    [GeneratedRegex(@"(\x1B\[|\u009B)[0-?]*[ -/]*[@-~]|(\x1B\]|\u009D)[^\x07\x1B\u009C]*(\x07|\x1B\\|\u009C)?|\x1B[ -/]*[0-~]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Escape();

    [GeneratedRegex(@"<\{%[^%<>]{0,32}%\}>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
