namespace Hatmax.Previews;

/// <summary>What was read, as far as it could be, and what was wrong with it.</summary>
/// <param name="Value">Null when nothing could be made of the text.</param>
/// <param name="Diagnostics">Empty when all is well.</param>
public sealed record ReadResult<T>(T? Value, ImmutableArray<PreviewDiagnostic> Diagnostics)
    where T : class;
