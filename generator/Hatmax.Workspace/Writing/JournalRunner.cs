using System.Globalization;

namespace Hatmax.Workspace;

/// <summary>Does what a journal says, or takes it back. Every method may be stopped anywhere and called again.</summary>
internal sealed class JournalRunner(StateFolder state, Journal journal, DiskActions actions)
{
    // Somebody made a new file where one left: both must stay.
    private const string SavedSuffix = ".hatmax-saved";

    /// <summary>Where staged files and backups lie.</summary>
    public string RunFolder { get; } = Path.Combine(state.Temporary, journal.Run);

    /// <summary>False when somebody changed, after the interruption, what the rest of the run would overwrite.</summary>
    public bool CanFinish()
    {
        var leaving = journal.Deletes.Where(d => !File.Exists(InRun(d.Backup))).ToDictionary(d => d.Path, d => d.Before, StringComparer.Ordinal);
        if (leaving.Any(d => HashAt(InTree(d.Key)) is { } hash && !Same(hash, d.Value)))
        {
            return false;
        }

        foreach (var write in journal.AllWrites.Where(w => File.Exists(InRun(w.Staged))))
        {
            var expected = write.Before ?? leaving.GetValueOrDefault(write.Path);
            if (!Same(HashAt(InTree(write.Path)), expected) && !(write.Before is null && !File.Exists(InTree(write.Path))))
            {
                return false;
            }
        }

        return true;
    }

    public void Finish()
    {
        foreach (var delete in journal.Deletes)
        {
            // A backup that is there already: the delete was done, and what lies in the tree now is new.
            if (File.Exists(InTree(delete.Path)) && !File.Exists(InRun(delete.Backup)))
            {
                actions.MoveFile(InTree(delete.Path), InRun(delete.Backup));
            }
        }

        RemoveEmptyFolders();
        foreach (var folder in journal.Folders)
        {
            actions.CreateFolder(InTree(folder));
        }

        foreach (var write in journal.AllWrites)
        {
            if (File.Exists(InRun(write.Staged)))
            {
                actions.MoveFile(InRun(write.Staged), InTree(write.Path));
            }
        }
    }

    /// <summary>Puts back what was there before. What somebody changed after the interruption stays as they have it.</summary>
    public void TakeBack()
    {
        // One that came where another left is replaced by that one below: removing it here could not be told from having done so.
        var leaving = journal.Deletes.Select(d => d.Path).ToHashSet(StringComparer.Ordinal);
        var arrived = journal.AllWrites.Where(w => !File.Exists(InRun(w.Staged))).ToList();
        foreach (var write in arrived.Where(w => !leaving.Contains(w.Path)).Reverse())
        {
            var target = InTree(write.Path);
            if (!Same(HashAt(target), write.After))
            {
                continue;
            }

            if (write.Backup is null)
            {
                actions.DeleteFile(target);
            }
            else if (File.Exists(InRun(write.Backup)))
            {
                actions.MoveFile(InRun(write.Backup), target);
            }
        }

        foreach (var folder in journal.Folders.Reverse())
        {
            actions.DeleteFolderIfEmpty(InTree(folder));
        }

        // A file of the user in its place: what belongs into the folder cannot come back, and the run says so.
        foreach (var folder in journal.Leaving.Where(f => !File.Exists(InTree(f.Path))))
        {
            actions.CreateFolder(InTree(folder.Path));
            if (folder.Mode is { } mode)
            {
                actions.SetMode(InTree(folder.Path), (UnixFileMode)mode);
            }
        }

        foreach (var delete in journal.Deletes.Where(d => File.Exists(InRun(d.Backup))))
        {
            var target = InTree(delete.Path);
            var free = !Path.Exists(target) || arrived.Exists(w => Same(w.Path, delete.Path) && Same(w.After, HashAt(target)));
            actions.CreateFolder(Path.GetDirectoryName(target)!);
            actions.MoveFile(InRun(delete.Backup), free ? target : FreeName(target));
        }
    }

    private void RemoveEmptyFolders()
    {
        foreach (var folder in Journal.Emptied(journal.Deletes.Select(d => d.Path), journal.Writes.Select(w => w.Path)))
        {
            actions.DeleteFolderIfEmpty(InTree(folder));
        }
    }

    private static string FreeName(string target)
    {
        var name = target + SavedSuffix;
        for (var number = 2; Path.Exists(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{target}{SavedSuffix}{number}");
        }

        return name;
    }

    private string InTree(string path) => Path.Combine(state.Root, path.Replace('/', Path.DirectorySeparatorChar));

    private string InRun(string name) => Path.Combine(RunFolder, name);

    private static string? HashAt(string path) => File.Exists(path) ? ContentHash.Of(File.ReadAllBytes(path)) : null;

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
