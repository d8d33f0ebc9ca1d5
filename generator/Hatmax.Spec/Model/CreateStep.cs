namespace Hatmax.Spec;

/// <summary>Stores a new record or join row (<c>create</c>).</summary>
/// <param name="Relation">Join table of a relation, or null.</param>
/// <param name="Model">Model, or null.</param>
/// <param name="Data">Columns and their expressions, or null.</param>
/// <param name="As">Variable that holds the record, or null.</param>
/// <param name="Span">Place of the step.</param>
public sealed record CreateStep(Located<string>? Relation, Located<string>? Model, ExpressionSpec? Data, Located<string>? As, SourceSpan Span)
    : StepSpec(Span);
