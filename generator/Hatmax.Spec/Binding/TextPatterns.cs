namespace Hatmax.Spec.Binding;

/// <summary>The forms of names.</summary>
internal static class TextPatterns
{
    public static readonly TextPattern Identifier = new(
        "name", "a name", "letters, digits and underscores, starting with a letter or underscore", "^[A-Za-z_][A-Za-z0-9_]*$",
        t => Starts(t) && Rest(t, ""));

    public static readonly TextPattern Service = new(
        "service name", "a service name", "lower-case letters, digits, - and _, starting with a letter", "^[a-z][a-z0-9_-]*$",
        t => t.Length > 0 && char.IsAsciiLetterLower(t[0]) && !t.AsSpan().ContainsAnyInRange('A', 'Z') && Rest(t, "-"));

    public static readonly TextPattern Slug = new(
        "name", "a name", "letters, digits, - and _, starting with a letter or underscore", "^[A-Za-z_][A-Za-z0-9_-]*$",
        t => Starts(t) && Rest(t, "-"));

    public static readonly TextPattern HandlerId = new(
        "id", "an id", "letters, digits, dots, - and _, starting with a letter or underscore", "^[A-Za-z_][A-Za-z0-9_.-]*$",
        t => Starts(t) && Rest(t, "-."));

    public static readonly TextPattern Dotted = new(
        "dotted name", "a dotted name", "names of letters, digits, - and _ with single dots between them",
        "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$", t => t.Split('.').All(Slug.IsMatch));

    public static readonly TextPattern TypeName = new(
        "type name", "the name of a type", "a name, then perhaps [] for a list and ? for a value that may be missing", "^[A-Za-z_][A-Za-z0-9_]*(\\[\\])?\\??$",
        IsTypeName);

    public static readonly TextPattern AnyKey = new("text", "a text", "at least one character", "^[\\s\\S]+$", t => t.Length > 0);

    private static bool Starts(string text) => text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '_');

    private static bool Rest(string text, string extra)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_' && !extra.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTypeName(string text)
    {
        var name = text.EndsWith('?') ? text[..^1] : text;
        return Identifier.IsMatch(name.EndsWith("[]", StringComparison.Ordinal) ? name[..^2] : name);
    }
}
