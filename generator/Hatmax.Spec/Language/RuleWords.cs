namespace Hatmax.Spec.Language;

/// <summary>Names of the validation rules.</summary>
internal static class RuleWords
{
    public static readonly ChoiceShape<RuleKind> Shape = new(
        LanguageDiagnostics.UnknownRule, "rule",
        ("required", RuleKind.Required), ("min", RuleKind.Min), ("max", RuleKind.Max), ("min_length", RuleKind.MinLength),
        ("max_length", RuleKind.MaxLength), ("pattern", RuleKind.Pattern), ("email", RuleKind.Email), ("url", RuleKind.Url),
        ("uuid", RuleKind.Uuid), ("one_of", RuleKind.OneOf), ("unique", RuleKind.Unique), ("min_len", RuleKind.MinLength),
        ("max_len", RuleKind.MaxLength), ("is_email", RuleKind.Email), ("regex", RuleKind.Pattern), ("format", RuleKind.Pattern));

    public static readonly string[] Flags = ["required", "email", "url", "uuid", "unique", "is_email"];

    public static readonly string[] Limits = ["min", "max", "min_length", "max_length", "pattern", "min_len", "max_len", "regex", "format"];

    public static bool IsFlag(RuleKind kind) => kind is RuleKind.Required or RuleKind.Email or RuleKind.Url or RuleKind.Uuid or RuleKind.Unique;
}
