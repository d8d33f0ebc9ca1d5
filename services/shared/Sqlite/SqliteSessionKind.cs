namespace Hatmax.Shared.Sqlite;

internal enum SqliteSessionKind
{
    Read,
    Snapshot,
    Write,
}
