namespace Hatmax.Breaking.Data;

/// <summary>A table that the generated service makes.</summary>
/// <param name="Key">What it holds, in the names of the new spec.</param>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Unique">Its unique indexes.</param>
/// <param name="Dropped">Former columns that may be dropped.</param>
/// <param name="Span">Place of what it holds.</param>
internal sealed record StoredTable(
    string Key, string Name, ImmutableArray<StoredColumn> Columns, ImmutableArray<StoredIndex> Unique, ImmutableArray<Located<string>> Dropped, SourceSpan Span);
