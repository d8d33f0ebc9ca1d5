namespace Hatmax.Workspace;

/// <summary>Decides about every file of one run; the only state is that of the run.</summary>
internal sealed class PlanBuilder(StateFolder state, Manifest manifest, PlanOptions options, List<WorkspaceDiagnostic> diagnostics)
{
    private readonly PathResolver _resolver = new(state.Root);

    public WorkspacePlan Build(ImmutableArray<GeneratedFile> files)
    {
        var (planned, goneEntries) = FileMatcher.Match(files, manifest, _resolver);
        ReadDisk(planned);
        var gone = goneEntries.ConvertAll(ReadGone);
        if (WorkspaceDiagnostics.OutcomeOf(diagnostics) == WorkspaceOutcome.Ok)
        {
            Decide(planned, gone);
        }

        var entries = planned.Select(ToEntry).Concat(gone.Where(g => g.Action is not null).Select(ToEntry)).OrderBy(e => e.Path, StringComparer.Ordinal);
        var sorted = Sort(diagnostics);
        return new WorkspacePlan([.. entries], sorted, WorkspaceDiagnostics.OutcomeOf(sorted) == WorkspaceOutcome.Ok ? Changes(planned, gone) : PlannedChanges.None);
    }

    public static ImmutableArray<WorkspaceDiagnostic> Sort(IEnumerable<WorkspaceDiagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal)];

    private void Decide(List<PlannedFile> planned, List<GoneFile> gone)
    {
        var vacated = gone.Where(g => g.Action == PlanAction.Delete).Select(g => g.Place.Absolute).ToHashSet(StringComparer.Ordinal);
        var decider = new FileDecider(state, options, diagnostics);
        foreach (var file in planned.Where(f => f.Entry is not null))
        {
            decider.Decide(file);
            if (file.Action == PlanAction.Move)
            {
                vacated.Add(file.Source.Absolute);
            }
        }

        foreach (var file in planned.Where(f => f.Entry is null))
        {
            // What lies there belongs to a file that goes away in this run.
            file.Disk = vacated.Contains(file.Target.Absolute) ? null : file.Disk;
            decider.Decide(file);
        }

        diagnostics.AddRange(gone.Where(g => g.Action == PlanAction.Orphan).Select(g => WorkspaceDiagnostics.Orphan.At(
            g.Entry.Path, $"{g.Entry.Path} is no longer generated, but it was edited, so it stays.")));
        diagnostics.AddRange(PlaceRules.Check(planned, vacated, _resolver));
    }

    private void ReadDisk(List<PlannedFile> planned)
    {
        var problems = new WorkspaceDiagnostic?[planned.Count];
        Parallel.For(0, planned.Count, i =>
        {
            var file = planned[i];
            problems[i] = file.Target.Problem ?? file.Source.Problem;
            if (problems[i] is not null || file.Source.Kind != ResolvedKind.File)
            {
                return;
            }

            try
            {
                file.Disk = DiskFile.Read(file.Source.Absolute, file.Text, file.Hash);
            }
            catch (Exception e) when (DiskActions.IsDiskError(e))
            {
                problems[i] = WorkspaceDiagnostics.ReadFailed.At(file.File.Path, $"The file cannot be read: {e.Message}");
            }
        });
        diagnostics.AddRange(problems.OfType<WorkspaceDiagnostic>());
    }

    private GoneFile ReadGone(ManifestEntry entry)
    {
        var place = _resolver.Resolve(entry.Path);
        if (place.Problem is { } problem)
        {
            diagnostics.Add(problem);
            return new GoneFile(entry, place, null, null);
        }

        var disk = place.Kind == ResolvedKind.File ? DiskFile.Read(place.Absolute) : null;
        return new GoneFile(entry, place, disk, Decision.OfGone(entry.Base, disk?.Hash));
    }

    private PlannedChanges Changes(List<PlannedFile> planned, List<GoneFile> gone)
    {
        var lines = planned.Select(f => f.NewEntry).OfType<ManifestEntry>()
            .Concat(gone.Where(g => g.Action == PlanAction.Orphan).Select(g => g.Entry))
            .ToList();
        var bytes = ManifestWriter.Write(lines);
        var same = string.Equals(ContentHash.Of(bytes), manifest.Hash, StringComparison.Ordinal) || (lines.Count == 0 && manifest.Hash is null);
        var deletes = gone.Where(g => g.Action == PlanAction.Delete).Select(g => new PlannedDelete(_resolver.RelativeOf(g.Place.Absolute), g.Disk!.RawHash))
            .Concat(planned.Where(f => f is { Content: not null, Moves: true, Disk: not null }).Select(f => new PlannedDelete(_resolver.RelativeOf(f.Source.Absolute), f.Disk!.RawHash)));
        var newBases = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in planned.Where(f => f.NewEntry is { KeepsBase: true } entry && string.Equals(entry.Base, f.Hash, StringComparison.Ordinal)))
        {
            newBases[file.Hash] = file.Text;
        }

        return new PlannedChanges
        {
            Deletes = [.. deletes.OrderBy(d => d.Path, StringComparer.Ordinal)],
            Writes = [.. planned.Where(f => f.Content is not null).Select(ToWrite).OrderBy(w => w.Path, StringComparer.Ordinal)],
            Manifest = same ? null : bytes,
            ManifestBefore = manifest.Hash,
            Bases = lines.Where(l => l.KeepsBase).Select(l => l.Base).ToHashSet(StringComparer.Ordinal),
            NewBases = newBases,
        };
    }

    private PlannedWrite ToWrite(PlannedFile file)
    {
        var exists = file.Disk is not null;
        var bit = file.Entry is null || !exists ? (file.File.Executable ? true : (bool?)null) : ModeChange(file);
        return new PlannedWrite(
            _resolver.RelativeOf(file.Target.Absolute),
            file.Content!,
            exists && !file.Moves ? file.Disk!.RawHash : null,
            exists ? _resolver.RelativeOf(file.Source.Absolute) : null,
            bit);
    }

    private static bool? ModeChange(PlannedFile file) => file.Entry!.Executable == file.File.Executable ? null : file.File.Executable;

    private static PlanEntry ToEntry(PlannedFile file) => new(file.File.Path, file.File.LogicalId, file.File.Ownership, file.Action)
    {
        PreviousPath = file.Action == PlanAction.Move ? file.Entry?.Path : null,
        Reason = file.Reason,
    };

    private static PlanEntry ToEntry(GoneFile file) => new(file.Entry.Path, file.Entry.LogicalId, file.Entry.Ownership, file.Action!.Value);
}
