namespace Hatmax.Workspace;

/// <summary>The texts beside files in conflict: brings them up to date and removes them, and never touches one that the user changed.</summary>
/// <param name="resolver">Finds places on disk.</param>
/// <param name="leaving">Paths of the files that go away in this run, relative to the root.</param>
/// <param name="diagnostics">Where findings are added.</param>
internal sealed class ProposalSet(PathResolver resolver, IReadOnlySet<string> leaving, List<WorkspaceDiagnostic> diagnostics)
{
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);

    public List<PlannedWrite> Writes { get; } = [];

    public List<PlannedDelete> Deletes { get; } = [];

    /// <summary>Removes the text of a conflict that is over, or whose file is elsewhere now. Call it for every line of the manifest before <see cref="Place"/>.</summary>
    /// <param name="before">What is remembered of the file.</param>
    /// <param name="after">What will be remembered; null when generation no longer gives it.</param>
    /// <param name="generated">Hash of what generation gives now; null when it gives nothing.</param>
    public void Remove(ManifestEntry before, ManifestEntry? after, string? generated)
    {
        var path = ProposalPath.Of(before.Path);
        if (before.Proposed is null || (after?.Proposed is not null && string.Equals(ProposalPath.Of(after.Path), path, StringComparison.Ordinal)))
        {
            return;
        }

        var (place, disk) = Read(path);
        if (disk is null)
        {
            return;
        }

        if (IsOneOf(disk, before.Proposed, generated))
        {
            Deletes.Add(new PlannedDelete(resolver.RelativeOf(place), disk.RawHash));
            _removed.Add(path);
        }
        else
        {
            Report(path, $"The conflict of {before.Path} is over, but {path} was edited, so it stays.", "Remove it when you no longer need it.");
        }
    }

    /// <summary>Puts the generated text beside a file that is in conflict. Gives the path where it stands, or null where it could not be put.</summary>
    public string? Place(PlannedFile file)
    {
        if (file.NewEntry is not { Proposed: { } wanted } entry)
        {
            return null;
        }

        var path = ProposalPath.Of(entry.Path);
        var before = file.Entry is { Proposed: { } } remembered && string.Equals(ProposalPath.Of(remembered.Path), path, StringComparison.Ordinal) ? file.Entry.Proposed : null;
        var (place, disk) = _removed.Contains(path) ? (resolver.Resolve(path).Absolute, null) : Read(path);
        if (disk is null && IsTaken(path))
        {
            Report(path, $"The generated text of {entry.Path} cannot be put beside it: something else is called {path}.", "Move it away and generate again.");
            return null;
        }

        if (disk is null || IsOneOf(disk, before, null))
        {
            if (!string.Equals(disk?.Hash, wanted, StringComparison.Ordinal))
            {
                var style = file.Disk?.Style ?? default;
                Writes.Add(new PlannedWrite(resolver.RelativeOf(place), () => FileText.Restyle(file.Text, style), disk?.RawHash, null, null));
            }

            return path;
        }

        if (string.Equals(disk.Hash, wanted, StringComparison.Ordinal))
        {
            return path;
        }

        Report(path, $"{path} holds something other than the generated text of {entry.Path}, so it is not overwritten.", "Remove it and generate again to see the generated text.");
        return null;
    }

    private bool IsTaken(string path) =>
        !_removed.Contains(path) && resolver.Resolve(path) is var place && (place.Kind != ResolvedKind.Missing || place.OtherCase is not null || place.Problem is not null || IsBlocked(place));

    private bool IsBlocked(ResolvedPath place) => place.BlockedBy is { } blocker && !leaving.Contains(resolver.RelativeOf(blocker));

    // Only a plain file in this very place can be one of ours: a link was made by somebody else.
    private (string Place, DiskFile? Disk) Read(string path)
    {
        var place = resolver.Resolve(path);
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? "" : resolver.RelativeOf(resolver.Resolve(path[..slash]).Absolute) + "/";
        var isPlain = place is { Kind: ResolvedKind.File, Problem: null }
            && string.Equals(folder + path[(slash + 1)..], resolver.RelativeOf(place.Absolute), StringComparison.Ordinal);
        return (place.Absolute, isPlain ? DiskFile.Read(place.Absolute) : null);
    }

    private void Report(string path, string message, string fix) => diagnostics.Add(WorkspaceDiagnostics.ProposalEdited.At(path, message, fix));

    private static bool IsOneOf(DiskFile disk, string? one, string? other) =>
        string.Equals(disk.Hash, one, StringComparison.Ordinal) || string.Equals(disk.Hash, other, StringComparison.Ordinal);
}
