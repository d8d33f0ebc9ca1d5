namespace Hatmax.Spec;

/// <summary>The rules of one form field.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="Rules">Its rules, aliases resolved.</param>
public sealed record FormFieldSpec(Located<string> Name, ImmutableArray<RuleSpec> Rules);
