namespace Hatmax.Deployment;

/// <summary>What reading a stack file gave.</summary>
/// <param name="Settings">What could be read; settings with errors are left out.</param>
/// <param name="Diagnostics">Every finding, in the order of the text.</param>
public sealed record StackResult(StackSettings Settings, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when the stack cannot be used.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
