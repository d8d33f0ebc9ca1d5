namespace Hatmax.Workspace;

/// <summary>Turns decisions into what the disk must do.</summary>
internal sealed class ChangeSet(PathResolver resolver, Manifest manifest, List<WorkspaceDiagnostic> diagnostics)
{
    private readonly List<PlannedWrite> _writes = [];
    private readonly List<PlannedDelete> _deletes = [];
    private readonly Dictionary<string, byte[]> _newBases = new(StringComparer.Ordinal);

    public void Add(List<PlannedFile> planned, List<GoneFile> gone, ImmutableArray<OwnFile> own)
    {
        _deletes.AddRange(gone.Where(g => g.Action == PlanAction.Delete).Select(g => new PlannedDelete(resolver.RelativeOf(g.Place.Absolute), g.Disk!.RawHash)));
        _deletes.AddRange(planned.Where(f => f is { Content: not null, Moves: true, Disk: not null }).Select(f => new PlannedDelete(resolver.RelativeOf(f.Source.Absolute), f.Disk!.RawHash)));
        _deletes.AddRange(own.Where(o => o.Moves).Select(o => new PlannedDelete(o.Path, o.Disk.RawHash)));
        _writes.AddRange(planned.Where(f => f.Content is not null).Select(ToWrite));
        _writes.AddRange(own.Select(o => new PlannedWrite(resolver.RelativeOf(resolver.Resolve(o.Target).Absolute), o.Content, o.Moves ? null : o.Disk.RawHash, o.Path, null)));
        AddProposals(planned, gone);
        foreach (var file in planned.Where(f => f.NewEntry is { KeepsBase: true } entry && string.Equals(entry.Base, f.Hash, StringComparison.Ordinal)))
        {
            _newBases[file.Hash] = file.Text;
        }
    }

    /// <summary>All that changes, with the lines of the new manifest.</summary>
    public PlannedChanges Finish(ManifestHeader header, IReadOnlyCollection<ManifestLine> lines)
    {
        var bytes = ManifestWriter.Write(header, lines);
        var same = string.Equals(ContentHash.Of(bytes), manifest.Hash, StringComparison.Ordinal) || (lines.Count == 0 && manifest.Hash is null);
        return new PlannedChanges
        {
            Deletes = [.. _deletes.OrderBy(d => d.Path, StringComparer.Ordinal)],
            Writes = [.. _writes.OrderBy(w => w.Path, StringComparer.Ordinal)],
            Manifest = same ? null : bytes,
            ManifestBefore = manifest.Hash,
            Bases = lines.Where(l => l.Entry.KeepsBase).Select(l => l.Entry.Base!).ToHashSet(StringComparer.Ordinal),
            NewBases = _newBases,
        };
    }

    private void AddProposals(List<PlannedFile> planned, List<GoneFile> gone)
    {
        var proposals = new ProposalSet(resolver, _deletes.Select(d => d.Path).ToHashSet(StringComparer.Ordinal), diagnostics);
        foreach (var file in gone)
        {
            proposals.Remove(file.Entry, null, null);
        }

        foreach (var file in planned.Where(f => f.Entry is not null))
        {
            proposals.Remove(file.Entry!, file.NewEntry, file.Hash);
        }

        foreach (var file in planned)
        {
            file.ProposedPath = proposals.Place(file);
        }

        _writes.AddRange(proposals.Writes);
        _deletes.AddRange(proposals.Deletes);
    }

    private PlannedWrite ToWrite(PlannedFile file)
    {
        var exists = file.Disk is not null;
        var bit = file.Action is PlanAction.Conflict or PlanAction.Carry ? null
            : file.Entry is null || !exists ? (file.File.Executable ? true : (bool?)null)
            : ModeChange(file);
        return new PlannedWrite(
            resolver.RelativeOf(file.Target.Absolute),
            file.Content!,
            exists && !file.Moves ? file.Disk!.RawHash : null,
            exists ? resolver.RelativeOf(file.Source.Absolute) : null,
            bit);
    }

    private static bool? ModeChange(PlannedFile file) => file.Entry!.Executable == file.File.Executable ? null : file.File.Executable;
}
