namespace Hatmax.Spec.Validation.Fields;

/// <summary>Which rules say something about which types.</summary>
internal static class RuleFit
{
    public static bool Fits(RuleKind rule, FieldType type) => rule switch
    {
        RuleKind.Required => true,
        RuleKind.MinLength or RuleKind.MaxLength => type.IsList || IsText(type.Kind),
        RuleKind.Unique => !type.IsList && type.Kind is not FieldKind.Json,
        _ when type.IsList => false,
        RuleKind.Min or RuleKind.Max => IsOrdered(type.Kind),
        RuleKind.Uuid => IsText(type.Kind) || type.Kind is FieldKind.Uuid,
        _ => IsText(type.Kind),
    };

    /// <summary>Types of the rule, for a fix.</summary>
    public static string Types(RuleKind rule) => rule switch
    {
        RuleKind.Min or RuleKind.Max => "numbers, dates and durations",
        RuleKind.MinLength or RuleKind.MaxLength => "string, text, email and lists",
        RuleKind.Unique => "every type but json and lists",
        RuleKind.Uuid => "string, text and uuid",
        _ => "string, text and email",
    };

    public static bool IsText(FieldKind kind) => kind is FieldKind.String or FieldKind.Text or FieldKind.Email;

    private static bool IsOrdered(FieldKind kind) => kind
        is FieldKind.Int or FieldKind.Long or FieldKind.Float or FieldKind.Double or FieldKind.Decimal
        or FieldKind.Date or FieldKind.DateTime or FieldKind.Duration;
}
