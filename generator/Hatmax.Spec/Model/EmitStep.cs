namespace Hatmax.Spec;

/// <summary>Publishes an event (<c>emit</c>).</summary>
/// <param name="Event">Dotted name, for example <c>role.assigned</c>.</param>
/// <param name="Data">Its content, or null.</param>
/// <param name="Span">Place of the step.</param>
public sealed record EmitStep(Located<string> Event, ExpressionSpec? Data, SourceSpan Span) : StepSpec(Span);
