namespace Hatmax.Workspace;

/// <summary>Compares the files of the manifest with the disk.</summary>
internal static class StatusReader
{
    public static TreeStatus Read(string root)
    {
        try
        {
            var (state, problem) = OutputRoot.Check(root);
            return state is null ? new TreeStatus([], problem) : Read(state);
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            return Unreadable(root, e);
        }
        catch (AggregateException e) when (e.InnerExceptions.All(DiskActions.IsDiskError))
        {
            return Unreadable(root, e.InnerExceptions[0]);
        }
    }

    private static TreeStatus Read(StateFolder state)
    {
        if (!File.Exists(state.Manifest))
        {
            return new TreeStatus([], null);
        }

        var (manifest, problem) = ManifestReader.Read(File.ReadAllBytes(state.Manifest));
        if (manifest is null)
        {
            return new TreeStatus([], problem);
        }

        var resolver = new PathResolver(state.Root);
        var places = manifest.Entries.Values.OrderBy(e => e.Path, StringComparer.Ordinal).Select(e => (Entry: e, Place: resolver.Resolve(e.Path))).ToArray();
        var files = new TreeFile?[places.Length];
        Parallel.For(0, places.Length, i => files[i] = Compare(places[i].Entry, places[i].Place));
        return new TreeStatus([.. files.OfType<TreeFile>()], null) { Tool = manifest.Header.Tool };
    }

    private static TreeStatus Unreadable(string root, Exception e) => new([], WorkspaceDiagnostics.ReadFailed.At(root, $"The output root cannot be read: {e.Message}"));

    private static TreeFile? Compare(ManifestEntry entry, ResolvedPath place)
    {
        var disk = place is { Kind: ResolvedKind.File, Problem: null } ? DiskFile.Read(place.Absolute) : null;

        // An orphan or a file in the way that is gone leaves nothing to tell.
        if (disk is null && (entry.Orphaned || entry.Base is null))
        {
            return null;
        }

        var marked = entry.Marked && disk is not null && ConflictMarkers.AreIn(FileText.Decode(FileText.Normalise(disk.Raw)));
        var state = StateOf(entry, disk, marked);
        return new TreeFile(entry.Path, entry.LogicalId, entry.Ownership, state, entry.Template, entry.SpecNode)
        {
            ProposedPath = state == FileState.Conflict && entry.Proposed is not null ? ProposalPath.Of(entry.Path) : null,
            HasMarkers = marked,
        };
    }

    private static FileState StateOf(ManifestEntry entry, DiskFile? disk, bool marked) => disk switch
    {
        null => FileState.Deleted,
        _ when entry.Orphaned => FileState.Orphan,
        _ when marked => FileState.Conflict,
        { Hash: var hash } when string.Equals(hash, entry.Base, StringComparison.Ordinal) || string.Equals(hash, entry.Proposed, StringComparison.Ordinal) => FileState.Pristine,
        _ => entry.Proposed is null ? FileState.Edited : FileState.Conflict,
    };
}
