namespace Hatmax.Spec;

/// <summary>What reading a spec gave.</summary>
/// <param name="Spec">The model; null when there is an error.</param>
/// <param name="Diagnostics">Every finding, in the order of the text.</param>
public sealed record SpecResult(SystemSpec? Spec, ImmutableArray<Diagnostic> Diagnostics)
{
    private readonly Lazy<SpecParts>? _parts;

    /// <summary>Hashes of what the parts of the spec say; made when somebody asks for them.</summary>
    public SpecParts Parts => _parts?.Value ?? SpecParts.None;

    /// <summary>How <see cref="Parts"/> are made.</summary>
    internal Func<SpecParts> PartsFrom
    {
        init => _parts = new(value);
    }

    /// <summary>True when the spec cannot be used.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
