namespace Hatmax.Spec.Validation;

/// <summary>What a rule sees: the spec, the facts of its services, and where to report.</summary>
internal sealed class SpecScope(SystemSpec spec, DiagnosticBag bag)
{
    /// <summary>The whole spec.</summary>
    public SystemSpec Spec { get; } = spec;

    /// <summary>False when a part of the text could not be read, so that something may seem to be missing that is not.</summary>
    public bool IsComplete { get; } = !bag.HasErrors;

    /// <summary>The services with their look-ups, in the order of the text.</summary>
    public ImmutableArray<ServiceFacts> Services { get; } = [.. spec.Services.Select(ServiceFacts.Of)];

    /// <summary>Reports one finding.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, string message, string fix) =>
        bag.Add(descriptor, span, message, fix);
}
