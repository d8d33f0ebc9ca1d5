namespace Hatmax.Spec.Tests;

/// <summary>Random damage to a text: lines and characters that are gone, doubled, moved or replaced.</summary>
internal static class TextDamage
{
    private static readonly string[] Snippets =
    [
        ":", "- ", "  ", "{", "}", "[", "]", "'", "\"", "\n", "\t", "#", "&a", "*a", "!", "|", ">", "?", "%", "@", "`", "null", "~", "true", "1e9",
        "---", "...", "<<: *a", "\0", "\ud800", "\u2028", ", ", "{{x}}", "\\", "-", "🙂", "0x10", ": : :", "? - :",
    ];

    /// <summary>One to three damages.</summary>
    public static string Some(string text, Random random)
    {
        for (var damage = random.Next(1, 4); damage > 0; damage--)
        {
            text = One(text, random);
        }

        return text;
    }

    private static string One(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        var at = random.Next(text.Length + 1);
        switch (random.Next(7))
        {
            case 0:
                lines.RemoveAt(line);
                return string.Join('\n', lines);
            case 1:
                lines.Insert(line, lines[random.Next(lines.Count)]);
                return string.Join('\n', lines);
            case 2:
                lines[line] = new string(' ', random.Next(12)) + lines[line].Trim();
                return string.Join('\n', lines);
            case 3:
                return text.Insert(at, Snippets[random.Next(Snippets.Length)]);
            case 4:
                return text.Remove(at, Math.Min(random.Next(20), text.Length - at));
            case 5:
                return at < text.Length ? text[..at] + (char)random.Next(0x250) + text[(at + 1)..] : text;
            default:
                return text[..at];
        }
    }
}
