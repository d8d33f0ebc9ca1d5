namespace Hatmax.Spec;

/// <summary>Ends the use case with an error unless an expression holds (<c>validate</c>).</summary>
/// <param name="Expr">The condition.</param>
/// <param name="Error">Code of the error; null for the default one.</param>
/// <param name="Span">Place of the step.</param>
public sealed record ValidateStep(Located<string> Expr, Located<string>? Error, SourceSpan Span) : StepSpec(Span);
