namespace Hatmax.Workspace;

/// <summary>Decides about every file of one run; the only state is that of the run.</summary>
/// <param name="state">Places of the state.</param>
/// <param name="manifest">What is remembered of the files that there is something to decide about.</param>
/// <param name="settled">Files that there is nothing to decide about.</param>
/// <param name="options">What the user asked for.</param>
/// <param name="diagnostics">Findings so far; more are added.</param>
internal sealed class PlanBuilder(StateFolder state, Manifest manifest, ImmutableArray<SettledLine> settled, PlanOptions options, List<WorkspaceDiagnostic> diagnostics)
{
    private readonly PathResolver _resolver = new(state.Root);

    public WorkspacePlan Build(ImmutableArray<GeneratedFile> files)
    {
        var (planned, goneEntries) = FileMatcher.Match(files, manifest, _resolver);
        if (options.Resolve is { } request)
        {
            return Resolve(planned, goneEntries, request);
        }

        ReadDisk(planned);
        var gone = goneEntries.ConvertAll(ReadGone);
        var changes = new ChangeSet(_resolver, manifest, diagnostics);
        ImmutableArray<OwnFile> own = [];
        if (!diagnostics.Exists(WorkspaceDiagnostics.Blocks))
        {
            own = options.Carrier is { } carrier ? new RenameCarrying(state, _resolver, carrier, diagnostics).Carry(planned, gone) : [];
            Decide(planned, gone);
            changes.Add(planned, gone, own);
        }

        var entries = planned.Select(Shown).Concat(gone.Where(g => g.Action is not null).Select(g => (PlanEntries.Of(g), (Func<PlanTexts>)(() => PlanEntries.TextsOf(g)))))
            .Concat(own.Where(o => !IsRemembered(o, gone)).Select(o => (o.ToEntry(), (Func<PlanTexts>)o.Texts)))
            .Concat(settled.Select(Shown));
        return Finish(entries, changes, ManifestHeader.Current, Lines(planned, gone));
    }

    // Two lines cannot have one path. A file that stays deleted does not take the place of an orphan: it waits where it was, or else the orphan is
    // forgotten and is the user's alone.
    private static IEnumerable<ManifestEntry?> Lines(List<PlannedFile> planned, List<GoneFile> gone)
    {
        var orphans = gone.Select(g => g.NewEntry?.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var taken = planned.Select(f => f.NewEntry?.Path).OfType<string>().Concat(orphans).ToHashSet(StringComparer.Ordinal);
        foreach (var file in planned.Where(f => f is { NewEntry.Deleted: true, Entry: not null } && orphans.Contains(f.NewEntry.Path)))
        {
            if (taken.Add(file.Entry!.Path))
            {
                file.NewEntry = file.NewEntry! with { Path = file.Entry.Path };
            }
        }

        var paths = planned.Select(f => f.NewEntry?.Path).ToHashSet(StringComparer.Ordinal);
        return planned.Select(f => f.NewEntry).Concat(gone.Select(g => g.NewEntry).Where(e => e is not null && !paths.Contains(e.Path)));
    }

    public static ImmutableArray<WorkspaceDiagnostic> Sort(IEnumerable<WorkspaceDiagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal)];

    // Ends conflicts and leaves every other file, and what is remembered of it, alone.
    private WorkspacePlan Resolve(List<PlannedFile> planned, List<ManifestEntry> others, ResolveRequest request)
    {
        var asked = planned.FindAll(f => options.Resolves(f.File.Path) || (f.Entry is { } entry && options.Resolves(entry.Path)));
        ReadDisk(asked);
        var changes = new ChangeSet(_resolver, manifest, diagnostics);
        var ended = new List<PlannedFile>();
        if (!diagnostics.Exists(WorkspaceDiagnostics.Blocks))
        {
            var decider = new FileDecider(state, options, diagnostics);
            foreach (var file in asked)
            {
                var known = diagnostics.Count;
                if (decider.Resolve(file, request.Take))
                {
                    ended.Add(file);
                }
                else
                {
                    diagnostics.RemoveRange(known, diagnostics.Count - known);
                }
            }

            diagnostics.AddRange(request.Paths.Where(p => !ended.Exists(f => PlanOptions.IsNamed([p], f.File.Path) || (f.Entry is { } entry && PlanOptions.IsNamed([p], entry.Path))))
                .Select(p => WorkspaceDiagnostics.NotInConflict.At(p, p is "." ? "No file is in conflict." : $"{p} is not in conflict.")));
            var vacated = ended.Where(f => f.Action == PlanAction.Move).Select(f => f.Source.Absolute).ToHashSet(StringComparer.Ordinal);
            diagnostics.AddRange(PlaceRules.Check(ended, vacated, _resolver));
            changes.Add(ended, [], []);
        }

        var lines = planned.Select(f => ended.Contains(f) ? f.NewEntry : f.Entry).Concat(others);
        return Finish(ended.Select(Shown), changes, manifest.Header, lines);
    }

    private WorkspacePlan Finish(IEnumerable<(PlanEntry Entry, Func<PlanTexts> Texts)> entries, ChangeSet changes, ManifestHeader header, IEnumerable<ManifestEntry?> lines)
    {
        var sorted = Sort(diagnostics);
        return new WorkspacePlan(
            entries,
            sorted,
            sorted.Any(WorkspaceDiagnostics.Blocks) ? PlannedChanges.None : changes.Finish(header, [.. lines.OfType<ManifestEntry>().Select(e => new ManifestLine(e, default)), .. settled.Select(s => s.Line)]))
        {
            Settled = options.Settled?.ByPath ?? ImmutableDictionary<string, RememberedFile>.Empty,
        };
    }

    private (PlanEntry Entry, Func<PlanTexts> Texts) Shown(SettledLine known) =>
        (PlanEntries.Of(known.Line.Entry, known.File), () => PlanEntries.TextsOf(Path.Combine(state.Root, known.File.Path)));

    private void Decide(List<PlannedFile> planned, List<GoneFile> gone)
    {
        var vacated = gone.Where(g => g.Action == PlanAction.Delete).Select(g => g.Place.Absolute).ToHashSet(StringComparer.Ordinal);
        var decider = new FileDecider(state, options, diagnostics);
        foreach (var file in planned.Where(f => f.Entry is not null))
        {
            decider.Decide(file);
            if (file.Moves && file.Content is not null)
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

    private static (PlanEntry Entry, Func<PlanTexts> Texts) Shown(PlannedFile file) => (PlanEntries.Of(file), () => PlanEntries.TextsOf(file));

    private bool IsRemembered(OwnFile file, List<GoneFile> gone) =>
        gone.Exists(g => g.Action is not null && string.Equals(_resolver.RelativeOf(g.Place.Absolute), file.Path, StringComparison.Ordinal));
}
