namespace Hatmax.Spec.Validation.References;

/// <summary>A step and what it is part of.</summary>
/// <param name="Step">The step.</param>
/// <param name="Owner">As messages say it: <c>use case 'Pay'</c>.</param>
internal sealed record StepUse(StepSpec Step, string Owner);
