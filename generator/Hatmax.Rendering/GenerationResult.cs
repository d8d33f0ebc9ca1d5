namespace Hatmax.Rendering;

/// <summary>What generation gave.</summary>
/// <param name="Files">Every file, sorted by path in ordinal order; incomplete when there is an error.</param>
/// <param name="Diagnostics">What is wrong with templates that the project brings, in the order of their files and places.</param>
public sealed record GenerationResult(ImmutableArray<GeneratedFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when the files must not be written.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
