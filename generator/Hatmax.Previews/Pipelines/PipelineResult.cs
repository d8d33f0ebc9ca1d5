namespace Hatmax.Previews;

/// <summary>A pipeline, or why there is none.</summary>
/// <param name="Path">Path under the root of the repository.</param>
/// <param name="Text">YAML, ending in LF; null when there are errors.</param>
/// <param name="Diagnostics">Every finding about the names.</param>
public sealed record PipelineResult(string Path, string? Text, ImmutableArray<PreviewDiagnostic> Diagnostics);
