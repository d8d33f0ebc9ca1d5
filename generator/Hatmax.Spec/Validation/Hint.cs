namespace Hatmax.Spec.Validation;

/// <summary>The sentences of fixes.</summary>
internal static class Hint
{
    private const int Shown = 8;

    /// <summary>For a name that is not known: the nearest known one, else all of them, else what to declare.</summary>
    public static string Unknown(string name, IEnumerable<string> known, string declare)
    {
        var names = known as IReadOnlyCollection<string> ?? [.. known];
        return NearestName.Of(name, names) is { } nearest
            ? $"Did you mean '{nearest}'? Otherwise {declare}."
            : names.Count == 0
                ? Upper(declare) + "."
                : $"Use one of {List(names)}, or {declare}.";
    }

    /// <summary>Names in quotes with commas; the ninth and later are left out.</summary>
    public static string List(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(Shown).Select(n => $"'{n}'")) + (names.Count > Shown ? " …" : "");

    /// <summary>Where something else was written.</summary>
    public static string Line(SourceSpan span) => span.IsKnown ? $"line {span.Line}" : "another place";

    private static string Upper(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
