namespace Hatmax.Spec;

/// <summary>Fetches one record into a variable (<c>load</c>).</summary>
/// <param name="Aggregate">Aggregate or projection, or null.</param>
/// <param name="Model">Model, or null.</param>
/// <param name="By">Input that holds the id, or a map of column to expression; null for all.</param>
/// <param name="As">Variable; null for the lower-case name of what is loaded.</param>
/// <param name="Span">Place of the step.</param>
public sealed record LoadStep(Located<string>? Aggregate, Located<string>? Model, ExpressionSpec? By, Located<string>? As, SourceSpan Span)
    : StepSpec(Span);
