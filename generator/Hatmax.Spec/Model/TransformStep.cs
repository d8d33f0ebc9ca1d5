namespace Hatmax.Spec;

/// <summary>Calls a function of the owner (<c>transform</c>).</summary>
/// <param name="As">Variable that holds the result.</param>
/// <param name="Expr">The call, for example <c>createInvoice(user, amount)</c>.</param>
/// <param name="Span">Place of the step.</param>
public sealed record TransformStep(Located<string> As, Located<string> Expr, SourceSpan Span) : StepSpec(Span);
