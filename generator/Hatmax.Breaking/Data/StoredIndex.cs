namespace Hatmax.Breaking.Data;

/// <summary>A unique index.</summary>
/// <param name="Columns">Names of its columns.</param>
/// <param name="LiveOnly">It does not cover deleted rows.</param>
/// <param name="Span">What asks for it.</param>
internal sealed record StoredIndex(ImmutableArray<string> Columns, bool LiveOnly, SourceSpan Span);
