namespace Hatmax.Spec;

/// <summary>Changes stored records (<c>update</c>).</summary>
/// <param name="Model">Model whose records change.</param>
/// <param name="Set">Columns and their expressions.</param>
/// <param name="Where">Which records; null for all.</param>
/// <param name="Span">Place of the step.</param>
public sealed record UpdateStep(Located<string> Model, ExpressionSpec? Set, ExpressionSpec? Where, SourceSpan Span) : StepSpec(Span);
