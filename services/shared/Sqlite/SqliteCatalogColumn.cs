namespace Hatmax.Shared.Sqlite;

internal sealed record SqliteCatalogColumn(string Type, bool NotNull, bool HasDefault, bool IsKey);
