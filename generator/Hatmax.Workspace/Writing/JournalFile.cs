using System.Text.Json;

namespace Hatmax.Workspace;

/// <summary>Reads what <see cref="JournalWriter"/> wrote. It trusts nothing: a repository may come with one that was made to do harm.</summary>
internal static class JournalFile
{
    // A generated text beside a conflict has the longer name.
    private static readonly int MaxPath = PathRules.MaxPath + ProposalPath.Suffix.Length;

    /// <summary>Null when the file is damaged or names a place that no run of HatMax writes to.</summary>
    public static Journal? Read(byte[] bytes, StateFolder state)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, JournalJson.Default.JournalEnvelope) is { Format: Journal.Format, Journal: { } journal } && IsSafe(journal, state) ? journal : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsSafe(Journal journal, StateFolder state)
    {
        if (journal.Deletes.IsDefault || journal.Folders.IsDefault || journal.Writes.IsDefault || journal.Leaving.IsDefault || !IsName(journal.Run))
        {
            return false;
        }

        // Paths were resolved when they were planned: a link on the way now means that the tree is another one.
        var resolver = new PathResolver(state.Root);
        bool IsPlace(string path) => PathRules.Check(path, MaxPath) is null && resolver.Resolve(path) is { Problem: null } place
            && string.Equals(place.Absolute, Path.Combine(state.Root, path.Replace('/', Path.DirectorySeparatorChar)), StringComparison.Ordinal);
        return journal.Deletes.All(d => d is not null && IsPlace(d.Path) && IsName(d.Backup))
            && journal.Folders.All(f => f is not null && IsPlace(f))
            && journal.Leaving.All(f => f is not null && IsPlace(f.Path) && f.Mode is null or (>= 0 and <= 0xFFF))
            && journal.Writes.All(w => w is not null && IsPlace(w.Path) && IsName(w.Staged) && (w.Backup is null || IsName(w.Backup)))
            && (journal.Manifest is not { } manifest
                || (string.Equals(manifest.Path, StateFolder.Name + "/manifest.json", StringComparison.Ordinal) && IsName(manifest.Staged) && (manifest.Backup is null || IsName(manifest.Backup))));
    }

    private static bool IsName(string name) => name.Length is > 0 and < 40 && name.All(char.IsAsciiLetterOrDigit);
}
