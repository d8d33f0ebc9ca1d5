namespace Hatmax.Spec.Language;

/// <summary>A field before its type is complete.</summary>
internal sealed record FieldDraft(FieldSpec Field, ImmutableArray<Located<string>> Values, Located<string>? To);
