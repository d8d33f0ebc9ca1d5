namespace Hatmax.Shared.Sqlite;

/// <summary>What a migration did with data that the schema has no place for.</summary>
/// <param name="Dropped">What was dropped, because the schema says so.</param>
/// <param name="Leftovers">Columns that stay with their values although the schema has them no more.</param>
public sealed record SchemaReport(IReadOnlyList<StoredData> Dropped, IReadOnlyList<StoredData> Leftovers);
