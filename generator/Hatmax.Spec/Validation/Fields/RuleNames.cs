namespace Hatmax.Spec.Validation.Fields;

/// <summary>Rules and types as they are written in a spec.</summary>
internal static class RuleNames
{
    public static string Of(RuleKind kind) => kind switch
    {
        RuleKind.Required => "required",
        RuleKind.Min => "min",
        RuleKind.Max => "max",
        RuleKind.MinLength => "min_length",
        RuleKind.MaxLength => "max_length",
        RuleKind.Pattern => "pattern",
        RuleKind.Email => "email",
        RuleKind.Url => "url",
        RuleKind.Uuid => "uuid",
        RuleKind.OneOf => "one_of",
        _ => "unique",
    };

    public static string Of(FieldType type) => Of(type.Kind) + (type.IsList ? "[]" : "");

    private static string Of(FieldKind kind) => kind switch
    {
        FieldKind.String => "string",
        FieldKind.Text => "text",
        FieldKind.Email => "email",
        FieldKind.Bool => "bool",
        FieldKind.Uuid => "uuid",
        FieldKind.Int => "int",
        FieldKind.Long => "long",
        FieldKind.Float => "float",
        FieldKind.Double => "double",
        FieldKind.Decimal => "decimal",
        FieldKind.Date => "date",
        FieldKind.DateTime => "datetime",
        FieldKind.Duration => "duration",
        FieldKind.Json => "json",
        FieldKind.Enum => "enum",
        _ => "ref",
    };
}
