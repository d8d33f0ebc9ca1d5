namespace Hatmax.Spec.Language;

/// <summary>Names of the validation rules.</summary>
internal static class RuleWords
{
    public static readonly ChoiceShape<RuleKind> Shape = new(
        LanguageDiagnostics.UnknownRule, "rule",
        new("required", RuleKind.Required), new("min", RuleKind.Min), new("max", RuleKind.Max), new("min_length", RuleKind.MinLength),
        new("max_length", RuleKind.MaxLength), new("pattern", RuleKind.Pattern), new("email", RuleKind.Email), new("url", RuleKind.Url),
        new("uuid", RuleKind.Uuid), new("one_of", RuleKind.OneOf), new("unique", RuleKind.Unique), new("min_len", RuleKind.MinLength),
        new("max_len", RuleKind.MaxLength), new("is_email", RuleKind.Email), new("regex", RuleKind.Pattern), new("format", RuleKind.Pattern));

    public static readonly string[] Flags = ["required", "email", "url", "uuid", "unique", "is_email"];

    public static readonly string[] Limits = ["min", "max", "min_length", "max_length", "pattern", "min_len", "max_len", "regex", "format"];

    public static bool IsFlag(RuleKind kind) => kind is RuleKind.Required or RuleKind.Email or RuleKind.Url or RuleKind.Uuid or RuleKind.Unique;
}
