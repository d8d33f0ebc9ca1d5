namespace Hatmax.Spec.Language;

/// <summary>Fields of models, aggregates, types and use cases.</summary>
internal static class FieldShapes
{
    private static readonly Shape<Located<string>?> Value = new ValueTextShape();

    private static readonly ObjectShape<FieldDraft> Long = new(
        "field", "A field of a model, aggregate or type. A type alone is enough where nothing else is said: `amount: decimal`.",
        static k => new FieldDraft(
            new FieldSpec
            {
                Name = k.Key,
                Span = k.Span,
                Type = k.RequiredOr(
                    "type", FieldTypeText.Shape, FieldTypeText.Fallback, "What the field holds; see [types](#types).", "string"),
                Rules = k.Many(
                    "validations", RuleShapes.Rules, "Rules that a value must keep; see [rules](#rules).", "[required, {max_length: 120}]"),
                Default = k.Optional("default", Value, null, "Value of a new record that does not give one.", "draft"),
                Example = k.Optional("example", Value, null, "A valid value, for documentation and generated tests.", "Buy milk"),
                Description = k.Described("What the field means."),
                Was = k.Was("field", Shapes.Name, "title"),
            },
            k.Many("values", Shapes.Texts, "Allowed values of an `enum`.", "[draft, done]\ntype: enum"),
            k.Value("to", Shapes.Name, "Model or aggregate that a `ref` points to.", "List\ntype: ref")),
        """
        services:
          todo:
            aggregates: {List: {fields: {name: string}}}
            models:
              Item:
                fields:
                  text:
                    @
        """);

    /// <summary>One field: its type, or a map.</summary>
    public static readonly Shape<FieldSpec> Field = new UnionShape<FieldSpec>(FieldTypeText.Shape.Select(Short), null, Long.Select(Complete));

    /// <summary>Fields by name.</summary>
    public static readonly Shape<ImmutableArray<FieldSpec>> Fields = new MapShape<FieldSpec>(TextPatterns.Identifier, "text", Field);

    private static FieldSpec Short(FieldType type, Place place) => new() { Name = place.Key, Span = place.Key.Span, Type = type };

    private static FieldSpec Complete(FieldDraft draft, Place place)
    {
        var (field, type) = (draft.Field, draft.Field.Type);
        CheckOnce(draft.Values.Length > 0 && type.Values.Length > 0, "values", draft.Values.FirstOrDefault()?.Span ?? default);
        CheckOnce(draft.To is not null && type.Target is not null, "to", draft.To?.Span ?? default);
        return field with
        {
            Type = type with { Values = type.Values.Length > 0 ? type.Values : draft.Values, Target = type.Target ?? draft.To },
        };

        void CheckOnce(bool twice, string key, SourceSpan span)
        {
            if (twice)
            {
                place.Bag.Add(
                    LanguageDiagnostics.SaidTwice, span, $"The type of '{field.Name}' and its key '{key}' say the same thing.",
                    $"Remove '{key}', or what stands in parentheses after the type.");
            }
        }
    }
}
