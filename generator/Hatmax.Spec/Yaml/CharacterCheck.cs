namespace Hatmax.Spec.Yaml;

/// <summary>Finds characters that YAML does not allow, or that readers of YAML disagree about.</summary>
internal static class CharacterCheck
{
    private const int MaxReports = 10;

    /// <summary>Reports the first few; true when there is none.</summary>
    public static bool Run(string text, DiagnosticBag bag)
    {
        var (line, lineStart, reports) = (1, 0, 0);
        for (var i = 0; i < text.Length && reports < MaxReports; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' or '\t' or '\r')
            {
                continue;
            }

            if (c == '\n')
            {
                line++;
                lineStart = i + 1;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (!IsAllowed(c))
            {
                reports++;
                var column = i - lineStart + 1;
                var what = c == '\uFFFD' ? "Bytes that are not UTF-8 stand here." : $"The character U+{(int)c:X4} is not allowed in a spec.";
                bag.Add(
                    LanguageDiagnostics.BadCharacter, new SourceSpan(line, column, line, column + 1), what,
                    "Remove it and save the file as UTF-8; in a quoted text an escape such as \\u0007 can stand for it.");
            }
        }

        return reports == 0;
    }

    // The line separators of YAML 1.1 (U+0085, U+2028, U+2029) are letters like others in YAML 1.2; readers differ, so they are refused.
    private static bool IsAllowed(char c) =>
        c >= '\u00A0' && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFD' or '\uFFFE' or '\uFFFF') && !char.IsSurrogate(c);
}
