namespace Hatmax.Spec;

/// <summary>One validation rule of a field.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Argument">Its argument as written (a number, a pattern); null where the rule takes none.</param>
/// <param name="Values">Values of <see cref="RuleKind.OneOf"/>; empty otherwise.</param>
/// <param name="Span">Place of the rule.</param>
public sealed record RuleSpec(RuleKind Kind, string? Argument, ImmutableArray<string> Values, SourceSpan Span);
