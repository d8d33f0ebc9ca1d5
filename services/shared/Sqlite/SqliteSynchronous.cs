namespace Hatmax.Shared.Sqlite;

/// <summary><c>PRAGMA synchronous</c>: when SQLite waits for the disk.</summary>
public enum SqliteSynchronous
{
    /// <summary>Never; a power failure can destroy the file. For throw-away data.</summary>
    Off,

    /// <summary>At checkpoints; a power failure can lose the last commits, the file stays sound.</summary>
    Normal,

    /// <summary>At every commit; a commit that was answered survives a power failure.</summary>
    Full,
}
