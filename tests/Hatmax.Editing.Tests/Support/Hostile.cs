namespace Hatmax.Editing.Tests.Support;

/// <summary>Texts that a careless writer of YAML breaks on.</summary>
internal static class Hostile
{
    public static string[] Texts { get; } =
    [
        "yes", "No", "on", "OFF", "y", "n", "null", "~", "", " ", "true", "True", "007", "0x1F", "0o17", "1_000", "1e3", ".5", "-1", "+1", ".inf", ".NaN", "12:30:45",
        "2024-01-31", "a: b", "a:", ": a", "a #b", "#b", "- a", "-", "? a", "?", "[a", "{a", "a, b", "a]b", "}", "'", "\"", "it's", "say \"hi\"", "*a", "&a", "!a", "|", ">",
        "%a", "@a", "`a", "a\nb", "\n", "a\tb", " a", "a ", "\\", "C:\\x", "é😀", "\u0001", "\u0085", "\u2028", "\uFEFF", "<<", "=", "...", "---", "a\r\nb", "10s", "{{x}}", "GET /a/{id}",
        "x:y", "http://x:80/y", "x: #", "string[]", "date?", "0", "10", "1.5", "1.50", "12345678901234567890",
    ];

    public static string Pick(Random random) => Texts[random.Next(Texts.Length)];
}
