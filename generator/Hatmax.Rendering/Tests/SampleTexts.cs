using System.Text;

namespace Hatmax.Rendering.Tests;

/// <summary>Texts to try for a field: some keep all its rules, others break one.</summary>
internal static class SampleTexts
{
    private const int Longest = 200_000;

    /// <summary>Candidates, the most natural first.</summary>
    public static IEnumerable<string> Candidates(FieldSpec field, FieldOracle oracle)
    {
        var lengths = Lengths(oracle);
        return Natural(field, lengths)
            .Concat(lengths.SelectMany(Padded(field)))
            .Where(t => t.Length <= Longest)
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>Texts that are likely to break a rule of form.</summary>
    public static IEnumerable<string> Breakers(FieldOracle oracle, IReadOnlyList<string> valid)
    {
        foreach (var text in new[] { "no such value", "not-an-address", "ftp://example.com", "", "?", "0", "-", " ", "A", "a", "!!!" })
        {
            yield return text;
        }

        foreach (var text in valid.Take(4).Where(t => t.Length > 0))
        {
            foreach (var wrong in new[] { text + "!", "!" + text, text + " ", text[..^1] + "!", text[..^1], text + "é", text.ToUpperInvariant(), text + text })
            {
                yield return wrong;
            }
        }

        foreach (var length in Lengths(oracle))
        {
            yield return new string('!', length);
            yield return new string('?', length);
            yield return new string('x', length);
        }
    }

    private static List<int> Lengths(FieldOracle oracle)
    {
        var lengths = new List<int>();
        if (oracle.Length(RuleKind.MinLength) is { } min)
        {
            lengths.AddRange([min, min + 1, min - 1]);
        }

        if (oracle.Length(RuleKind.MaxLength) is { } max)
        {
            lengths.AddRange([max, max - 1, max + 1]);
        }

        return [.. lengths.Where(l => l is > 0 and <= Longest).Distinct()];
    }

    private static IEnumerable<string> Natural(FieldSpec field, List<int> lengths)
    {
        if (field.Example is { } example)
        {
            yield return example.Value;
        }

        foreach (var value in field.Rule(RuleKind.OneOf)?.Values ?? [])
        {
            yield return value;
        }

        if (field.Rule(RuleKind.Pattern)?.Argument is { } pattern)
        {
            foreach (var sample in PatternSampler.Samples(pattern, lengths))
            {
                yield return sample;
            }
        }

        var isEmail = field.Type.Kind == FieldKind.Email || field.Rule(RuleKind.Email) is not null;
        string[] plain = isEmail ? ["ada@example.com", "grace@example.org", "a@b.co", "c@d.co"]
            : field.Rule(RuleKind.Url) is not null ? ["https://example.com/one", "https://example.org/two", "http://a.b", "http://c.d"]
            : field.Rule(RuleKind.Uuid) is not null ? ["6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "0b6a9d3e-5f0c-4c8e-9d57-2a1c3e4f5a6b"]
            : [$"{Title(field)} one", $"{Title(field)} two", "one", "two", "a", "b"];
        foreach (var text in plain)
        {
            yield return text;
        }

        if (field.Default is { } value0)
        {
            yield return value0.Value;
        }
    }

    private static Func<int, IEnumerable<string>> Padded(FieldSpec field) => length =>
    {
        var texts = new List<string> { new('a', length), new('b', length), Cut($"{Title(field)} one", length), Cut($"{Title(field)} two", length) };
        if (field.Type.Kind == FieldKind.Email || field.Rule(RuleKind.Email) is not null)
        {
            texts.InsertRange(0, [Email('a', length), Email('b', length)]);
        }

        if (field.Rule(RuleKind.Url) is not null)
        {
            texts.InsertRange(0, ["https://example.com/".PadRight(length, 'a'), "https://example.com/".PadRight(length, 'b'), "http://a.b/".PadRight(length, 'a'), "http://a.b/".PadRight(length, 'b')]);
        }

        return texts;
    };

    // The text itself, made longer by repeating its last letter.
    private static string Cut(string text, int length) => text.Length >= length ? text : text.PadRight(length, text[^1]);

    // local@label.label.com of exactly that length; too short or too long a length gives what is nearest.
    private static string Email(char letter, int length)
    {
        var address = new StringBuilder().Append(letter, Math.Clamp(length - 5, 1, 64)).Append('@');
        var rest = length - address.Length - 3;
        while (rest > 64)
        {
            address.Append(letter, rest > 65 ? 63 : 62).Append('.');
            rest = length - address.Length - 3;
        }

        return address.Append(letter, Math.Clamp(rest, 1, 63)).Append(".co").ToString();
    }

    private static string Title(FieldSpec field)
    {
        var words = string.Join(' ', Words.Split(field.Name.Value)).ToLowerInvariant();
        return words.Length == 0 ? "Text" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
