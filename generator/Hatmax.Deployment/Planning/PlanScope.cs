namespace Hatmax.Deployment.Planning;

/// <summary>What is planned, and where findings go.</summary>
internal sealed class PlanScope(SystemSpec spec, string file, PlanRequest request)
{
    private readonly DiagnosticBag _bag = new(file);

    public SystemSpec Spec { get; } = spec;

    public PlanRequest Request { get; } = request;

    public bool HasErrors => _bag.HasErrors;

    public ImmutableArray<Diagnostic> Diagnostics => _bag.ToSorted();

    public void Report(DiagnosticDescriptor descriptor, SourceSpan span, string message, string? fix = null) =>
        _bag.Add(descriptor, span, message, fix ?? descriptor.Fix);
}
