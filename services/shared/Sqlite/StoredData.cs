namespace Hatmax.Shared.Sqlite;

/// <summary>A column with its values or, without a column, a table with its rows.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column; null for the whole table.</param>
public sealed record StoredData(string Table, string? Column);
