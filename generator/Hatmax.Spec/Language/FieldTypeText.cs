namespace Hatmax.Spec.Language;

/// <summary>Field types: a word, <c>enum(a, b)</c> or <c>ref(Model)</c>, then <c>[]</c> for a list and <c>?</c> for a value that may be missing.</summary>
internal static class FieldTypeText
{
    private const string Name = "[A-Za-z_][A-Za-z0-9_]*";
    private const string Value = "[A-Za-z0-9_.-]+";

    private static readonly (string Word, FieldKind Kind)[] Words =
    [
        ("string", FieldKind.String), ("text", FieldKind.Text), ("email", FieldKind.Email), ("bool", FieldKind.Bool), ("boolean", FieldKind.Bool),
        ("uuid", FieldKind.Uuid), ("int", FieldKind.Int), ("long", FieldKind.Long), ("float", FieldKind.Float), ("double", FieldKind.Double),
        ("decimal", FieldKind.Decimal), ("date", FieldKind.Date), ("datetime", FieldKind.DateTime), ("duration", FieldKind.Duration),
        ("json", FieldKind.Json), ("enum", FieldKind.Enum), ("ref", FieldKind.Ref),
    ];

    /// <summary>The type that stands in for one that cannot be read.</summary>
    public static FieldType Fallback { get; } = new(FieldKind.String, Nullable: false, IsList: false, [], null);

    /// <summary>Pattern of the text.</summary>
    public static string Pattern =>
        $"^({string.Join('|', Words.Select(w => w.Word))}|enum\\( *{Value}( *, *{Value})* *\\)|ref\\( *{Name} *\\))(\\[\\])?\\??$";

    public static Shape<FieldType> Shape { get; } = new RefineShape<Located<string>, FieldType>(
        new PatternShape(new TextPattern("[type](#types)", "a type", "a type", "", static _ => true)),
        static (text, place) => (true, Read(text, place.Bag)),
        static _ => SchemaText.Pattern(Pattern));

    private static FieldType Read(Located<string> text, DiagnosticBag bag)
    {
        var rest = text.Value;
        var nullable = rest.EndsWith('?');
        rest = nullable ? rest[..^1] : rest;
        var isList = rest.EndsWith("[]", StringComparison.Ordinal);
        rest = isList ? rest[..^2] : rest;
        foreach (var (word, kind) in Words)
        {
            if (string.Equals(word, rest, StringComparison.Ordinal))
            {
                return new FieldType(kind, nullable, isList, [], null);
            }
        }

        return WithArgument(rest, text.Span) is { } type ? type with { Nullable = nullable, IsList = isList } : Unknown(text, rest, bag);
    }

    private static FieldType? WithArgument(string text, SourceSpan span)
    {
        if (!text.EndsWith(')'))
        {
            return null;
        }

        if (text.StartsWith("ref(", StringComparison.Ordinal))
        {
            var target = text[4..^1].Trim(' ');
            return TextPatterns.Identifier.IsMatch(target) ? new FieldType(FieldKind.Ref, false, false, [], new Located<string>(target, span)) : null;
        }

        if (!text.StartsWith("enum(", StringComparison.Ordinal))
        {
            return null;
        }

        var values = Array.ConvertAll(text[5..^1].Split(','), v => v.Trim(' '));
        return Array.TrueForAll(values, IsValue)
            ? new FieldType(FieldKind.Enum, false, false, [.. values.Select(v => new Located<string>(v, span))], null) : null;
    }

    private static bool IsValue(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-');

    private static FieldType Unknown(Located<string> text, string word, DiagnosticBag bag)
    {
        var known = string.Join(", ", Words.Select(w => w.Word));
        var near = NearestName.Of(word, Words.Select(w => w.Word));
        bag.Add(
            LanguageDiagnostics.UnknownType, text.Span, $"'{Shorten.Text(text.Value)}' is not a field type.",
            near is null ? $"Use one of: {known}; then [] for a list and ? for a value that may be missing." : $"Did you mean '{near}'? Known are: {known}.");
        return Fallback;
    }
}
