namespace Hatmax.Shared.Sqlite;

internal static class SqlIdentifier
{
    /// <summary>The name between double quotes, so that any name is one.</summary>
    internal static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
