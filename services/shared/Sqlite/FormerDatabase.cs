using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Hatmax.Shared.Sqlite;

/// <summary>A database file that still has the name that its service had before.</summary>
internal static class FormerDatabase
{
    /// <summary>
    /// Renames the file of a former name to <paramref name="path"/> where that does not exist. Processes that start together take turns.
    /// </summary>
    /// <param name="path">Where the database should be, absolute. Nothing happens when the file is not called <c>&lt;name&gt;.db</c>.</param>
    /// <param name="name">The name of the service.</param>
    /// <param name="formerNames">Names that it had before.</param>
    /// <param name="busySeconds">How long to wait for who uses a file.</param>
    /// <exception cref="IOException">The file is in use by another process, or several files have former names.</exception>
    internal static void Follow(string path, string name, IReadOnlyList<string> formerNames, int busySeconds = 10)
    {
        if (!string.Equals(Path.GetFileName(path), name + ".db", StringComparison.Ordinal) || Find(path, formerNames) is null)
        {
            return;
        }

        using (TakeTurn(path + ".rename", busySeconds))
        {
            if (Find(path, formerNames) is { } former)
            {
                Rename(former, path, busySeconds);
            }
        }
    }

    private static FileStream TakeTurn(string path, int busySeconds)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (waiting.Elapsed < TimeSpan.FromSeconds(busySeconds))
            {
                // The system tells nobody when a file becomes free.
                Thread.Sleep(TimeSpan.FromMilliseconds(10));
            }
        }
    }

    // The one file of a former name; null when there is nothing to rename.
    private static string? Find(string path, IReadOnlyList<string> formerNames)
    {
        if (formerNames.Count == 0 || File.Exists(path))
        {
            return null;
        }

        var folder = Path.GetDirectoryName(path)!;
        var files = formerNames.Select(former => Path.Combine(folder, former + ".db")).Where(File.Exists).ToList();
        return files.Count <= 1
            ? files.FirstOrDefault()
            : throw new IOException($"{path} does not exist, but {string.Join(" and ", files)} do, which are called by former names of the service. Rename the one that holds the data to {path}, and move the others away.");
    }

    private static void Rename(string former, string path, int busySeconds)
    {
        try
        {
            // What is in the log beside the file must be in the file before it moves. SQLite leaves the mode only when nobody else has it open.
            using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = former, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = busySeconds }.ConnectionString);
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = DELETE";
            command.ExecuteNonQuery();
        }
        catch (SqliteException exception)
        {
            throw new IOException($"{former} should become {path}, because the service was renamed, but it is in use. Stop what uses it, then start again.", exception);
        }

        File.Move(former, path);
    }
}
