using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Shared.Sqlite;

/// <summary>What a database must look like.</summary>
/// <param name="Tables">The tables, each after those it refers to.</param>
/// <param name="Indexes">The CREATE INDEX statements.</param>
public sealed record SqliteSchema(IReadOnlyList<SqliteTable> Tables, IReadOnlyList<string> Indexes)
{
    /// <summary>Tables that a database had before and that are dropped with their rows where they are there.</summary>
    public IReadOnlyList<string> DroppedTables { get; init; } = [];

    /// <summary>SHA-256 over every statement, in lower-case hex: two schemas are the same if theirs are.</summary>
    public string Fingerprint
    {
        get
        {
            var text = new StringBuilder();
            foreach (var table in Tables)
            {
                text.Append(table.CreateSql).Append('\0');
            }

            foreach (var index in Indexes)
            {
                text.Append(index).Append('\0');
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }
}
