namespace Hatmax.Spec;

/// <summary>Gives the result of the use case (<c>return</c>).</summary>
/// <param name="Value">The result.</param>
/// <param name="Span">Place of the step.</param>
public sealed record ReturnStep(ExpressionSpec Value, SourceSpan Span) : StepSpec(Span);
