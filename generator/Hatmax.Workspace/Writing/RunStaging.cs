using System.Globalization;

namespace Hatmax.Workspace;

/// <summary>Puts everything that a run will need beside the tree, before anything in the tree changes.</summary>
internal sealed class RunStaging(StateFolder state, PlannedChanges changes, DiskActions actions, IProgress<ApplyProgress>? progress)
{
    private readonly string _run = "run" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
    private int _done;

    /// <summary>The journal of the staged run, or the finding that stops it.</summary>
    public (Journal? Journal, WorkspaceDiagnostic? Problem) Stage()
    {
        if (FindChange() is { } changed)
        {
            return (null, WorkspaceDiagnostics.ChangedSincePlanned.At(changed, $"{changed} changed after the run was planned."));
        }

        actions.CreateFolder(InRun(""));
        actions.CreateFolder(state.Bases);
        var stored = Directory.EnumerateFiles(state.Bases).Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
        var bases = changes.NewBases.Where(b => !stored.Contains(b.Key)).ToArray();
        var writes = new JournalWrite[changes.Writes.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = actions.Parallelism };
        try
        {
            Parallel.For(0, bases.Length, parallel, i => StoreBase(bases[i].Key, bases[i].Value));
            Parallel.For(0, writes.Length, parallel, i => writes[i] = StageWrite(changes.Writes[i], i));
        }
        catch (AggregateException e) when (e.InnerExceptions.FirstOrDefault(DiskActions.IsDiskError) is { } first)
        {
            throw new IOException(first.Message, first);
        }

        var deletes = changes.Deletes.Select((d, i) => new JournalDelete(d.Path, Name("d", i), d.Before));
        return (new Journal(_run, [.. deletes], NewFolders(), [.. writes], StageManifest()) { Leaving = LeavingFolders() }, null);
    }

    // Renamed into place: half a text under the name of a whole one would be taken for it ever after.
    private void StoreBase(string hash, byte[] text)
    {
        actions.WriteFile(InRun(hash), BaseText.Compress(text));
        actions.MoveFile(InRun(hash), state.Base(hash));
    }

    private JournalWrite StageWrite(PlannedWrite write, int index)
    {
        var staged = Name("w", index);
        var content = write.Content();
        actions.WriteFile(InRun(staged), content);
        SetMode(write, InRun(staged));
        string? backup = null;
        if (write.Before is not null)
        {
            backup = Name("b", index);
            actions.CopyFile(InTree(write.Path), InRun(backup));
        }

        progress?.Report(new ApplyProgress(Interlocked.Increment(ref _done), changes.Writes.Length));
        return new JournalWrite(write.Path, staged, backup, write.Before, ContentHash.Of(content));
    }

    private JournalWrite? StageManifest()
    {
        if (changes.Manifest is null)
        {
            return null;
        }

        actions.WriteFile(InRun("manifest"), changes.Manifest);
        if (changes.ManifestBefore is not null)
        {
            actions.CopyFile(state.Manifest, InRun("oldmanifest"));
        }

        var backup = changes.ManifestBefore is null ? null : "oldmanifest";
        return new JournalWrite(StateFolder.Name + "/manifest.json", "manifest", backup, changes.ManifestBefore, ContentHash.Of(changes.Manifest));
    }

    private void SetMode(PlannedWrite write, string staged)
    {
        if (OperatingSystem.IsWindows() || (write.ModeOf is null && write.Executable is null))
        {
            return;
        }

        const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        var mode = File.GetUnixFileMode(write.ModeOf is null ? staged : InTree(write.ModeOf));
        if (write.Executable is { } executable)
        {
            // Whoever may read may execute.
            var readers = (UnixFileMode)((int)(mode & (UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead)) >> 2);
            mode = executable ? mode | readers : mode & ~Execute;
        }

        actions.SetMode(staged, mode);
    }

    /// <summary>The path of something that is not as the plan saw it, or null.</summary>
    private string? FindChange()
    {
        if (!Same(HashAt(state.Manifest), changes.ManifestBefore))
        {
            return StateFolder.Name + "/manifest.json";
        }

        var resolver = new PathResolver(state.Root);
        var leaving = changes.Deletes.Select(d => d.Path).ToHashSet(StringComparer.Ordinal);
        var expected = changes.Deletes.Select(d => (d.Path, Before: (string?)d.Before))
            .Concat(changes.Writes.Where(w => !leaving.Contains(w.Path)).Select(w => (w.Path, w.Before)));
        foreach (var (path, before) in expected)
        {
            var place = resolver.Resolve(path);
            var asPlanned = place.Problem is null
                && Same(place.Absolute, InTree(path))
                && (place.Kind == ResolvedKind.File ? before is not null && Same(HashAt(place.Absolute), before) : before is null);
            if (!asPlanned)
            {
                return path;
            }
        }

        return null;
    }

    private ImmutableArray<string> NewFolders()
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var write in changes.Writes)
        {
            for (var slash = write.Path.LastIndexOf('/'); slash > 0 && !Directory.Exists(InTree(write.Path[..slash])); slash = write.Path.LastIndexOf('/', slash - 1))
            {
                if (!folders.Add(write.Path[..slash]))
                {
                    break;
                }
            }
        }

        return [.. folders];
    }

    private ImmutableArray<JournalFolder> LeavingFolders() =>
    [
        .. Journal.Emptied(changes.Deletes.Select(d => d.Path), changes.Writes.Select(w => w.Path)).Reverse()
            .Select(path => new JournalFolder(path, OperatingSystem.IsWindows() ? null : (int)File.GetUnixFileMode(InTree(path)))),
    ];

    private string InTree(string path) => Path.Combine(state.Root, path.Replace('/', Path.DirectorySeparatorChar));

    private string InRun(string name) => Path.Combine(state.Temporary, _run, name);

    private static string Name(string kind, int index) => kind + index.ToString(CultureInfo.InvariantCulture);

    private static string? HashAt(string path) => File.Exists(path) ? ContentHash.Of(File.ReadAllBytes(path)) : null;

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
