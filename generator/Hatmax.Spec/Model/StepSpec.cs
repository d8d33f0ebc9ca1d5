namespace Hatmax.Spec;

/// <summary>One step of a use case, page or form.</summary>
/// <param name="Span">Place of the step.</param>
public abstract record StepSpec(SourceSpan Span);
