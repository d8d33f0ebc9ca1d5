namespace Hatmax.Spec.Tests.Yaml;

/// <summary>Valid samples with random damage: the loader always answers, and its answer is in order.</summary>
public class MutationTests
{
    private const int Seed = 20261121;
    private const int PerSample = 60;

    private static readonly string[] Snippets =
    [
        ":", "- ", "  ", "{", "}", "[", "]", "'", "\"", "\n", "\t", "#", "&a", "*a", "!", "|", ">", "?", "%", "@", "`", "null", "~", "true", "1e9",
        "---", "...", "<<: *a", "\0", "\ud800", "\u2028", ", ", "{{x}}", "\\", "-", "🙂", "0x10", ": : :", "? - :",
    ];

    public static TheoryData<string> Valid() => Samples.Names("valid");

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_damaged_sample_gives_diagnostics_never_an_exception(string name)
    {
        var original = Samples.Text("valid", name);
        var random = new Random(Seed + name.Sum(c => c));
        for (var i = 0; i < PerSample; i++)
        {
            var text = original;
            for (var damage = random.Next(1, 4); damage > 0; damage--)
            {
                text = Damage(text, random);
            }

            Check(text, $"{name} #{i}");
        }
    }

    private static void Check(string text, string label)
    {
        SpecResult result;
        try
        {
            result = SpecLoader.Load(text, "hatmax.yml");
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{label}\n{text}", e);
        }

        Assert.True(result.HasErrors == result.Spec is null, label);
        Assert.All(result.Diagnostics, d => Assert.True(d.Message.Length > 0 && d.Fix.Length > 0 && d.Span.Line >= 0, label));
    }

    private static string Damage(string text, Random random)
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
