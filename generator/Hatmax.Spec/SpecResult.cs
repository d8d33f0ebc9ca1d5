namespace Hatmax.Spec;

/// <summary>What reading a spec gave.</summary>
/// <param name="Spec">The model; null when there is an error.</param>
/// <param name="Diagnostics">Every finding, in the order of the text.</param>
public sealed record SpecResult(SystemSpec? Spec, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Hashes of what the parts of the spec say.</summary>
    public SpecParts Parts { get; init; } = SpecParts.None;

    /// <summary>True when the spec cannot be used.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
