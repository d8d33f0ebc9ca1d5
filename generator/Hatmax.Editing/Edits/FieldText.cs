namespace Hatmax.Editing;

/// <summary>A field as the command line has it: <c>name:type[:rule[:rule(value)]]</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its map, with <c>type</c> and perhaps <c>validations</c>.</param>
internal sealed record FieldText(string Name, SpecMap Value)
{
    /// <summary>The field; null where the text is none. Whether type and rules exist is for the loader to say.</summary>
    public static FieldText? Parse(string text)
    {
        if (Split(text, ':') is not [{ Length: > 0 } name, { Length: > 0 } type, .. var rules] || rules.Any(r => r.Trim().Length == 0))
        {
            return null;
        }

        var read = rules.Select(r => Rule(r.Trim())).ToList();
        return read.Contains(null) ? null : new FieldText(name.Trim(), SpecMap.Of(
            ("type", SpecValue.Text(type.Trim())), ("validations", read.Count == 0 ? null : new SpecList([.. read.OfType<SpecValue>()]))));
    }

    /// <summary>A rule: its name alone, or with what is in the parentheses behind it.</summary>
    private static SpecValue? Rule(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return SpecValue.Text(text);
        }

        if (open == 0 || !text.EndsWith(')'))
        {
            return null;
        }

        var (name, argument) = (text[..open], text[(open + 1)..^1]);
        return SpecMap.Of((name, name == "one_of" ? SpecValue.Texts(Split(argument, ',').Select(a => a.Trim())) : SpecValue.Typed(argument)));
    }

    // Separators inside of parentheses belong to a type or rule: enum(a,b), pattern(^a:b$).
    private static List<string> Split(string text, char separator)
    {
        var (parts, depth, start) = (new List<string>(), 0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] switch { '(' => 1, ')' when depth > 0 => -1, _ => 0 };
            if (text[at] == separator && depth == 0)
            {
                parts.Add(text[start..at]);
                start = at + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }
}
