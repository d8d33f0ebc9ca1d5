namespace Hatmax.Shared.Sqlite;

internal sealed record SqliteCatalogIndex(string Table, string Sql);
