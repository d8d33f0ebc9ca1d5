namespace Hatmax.Workspace;

/// <summary>What one run will do with the output tree. Nothing was written yet.</summary>
public sealed class WorkspacePlan
{
    // By reference: comparing thousands of records member by member takes time that a no-op has not.
    private readonly Dictionary<PlanEntry, Func<PlanTexts>> _texts = new(ReferenceEqualityComparer.Instance);

    internal WorkspacePlan(IEnumerable<(PlanEntry Entry, Func<PlanTexts> Texts)> entries, ImmutableArray<WorkspaceDiagnostic> diagnostics, PlannedChanges changes)
    {
        foreach (var (entry, texts) in entries)
        {
            _texts.TryAdd(entry, texts);
        }

        Entries = [.. _texts.Keys.OrderBy(e => e.Path, StringComparer.Ordinal)];
        Diagnostics = diagnostics;
        Changes = changes;
        Summary = new PlanSummary(Entries.Select(e => e.Action));
        Outcome = WorkspaceDiagnostics.OutcomeOf(diagnostics);
        CanApply = !diagnostics.Any(WorkspaceDiagnostics.Blocks);
    }

    /// <summary>Every file of the run and of the last one, sorted by path. Empty when a path cannot be written or the state cannot be read.</summary>
    public ImmutableArray<PlanEntry> Entries { get; }

    /// <summary>All findings, sorted by path and id.</summary>
    public ImmutableArray<WorkspaceDiagnostic> Diagnostics { get; }

    /// <summary>Counts by action.</summary>
    public PlanSummary Summary { get; }

    /// <summary>The worst finding. With <see cref="WorkspaceOutcome.Conflict"/> applying may still write everything but the files in conflict.</summary>
    public WorkspaceOutcome Outcome { get; }

    /// <summary>False when a finding concerns the whole tree: then applying writes nothing.</summary>
    public bool CanApply { get; }

    /// <summary>True when the tree is not what would be generated now (for <c>--check</c>).</summary>
    public bool IsStale => Outcome != WorkspaceOutcome.Ok || Entries.Any(e => e.IsStale);

    /// <summary>True when applying would write something, if only the manifest.</summary>
    public bool HasChanges => CanApply && Changes.Any;

    /// <summary>Everything that the plan rests on and does, sorted. Computes the bytes of every write.</summary>
    public ImmutableArray<PlanStep> Steps() =>
    [
        .. Changes.Deletes.Select(d => new PlanStep(d.Path, "delete", d.Before, null))
            .Concat(Changes.Writes.Select(w => new PlanStep(w.Path, "write", w.Before, ContentHash.Of(w.Content()))))
            .Concat(Entries.Where(e => e.Action != PlanAction.Unchanged).Select(e => new PlanStep(e.Path, char.ToLowerInvariant(e.Action.ToString()[0]) + e.Action.ToString()[1..], HashOf(TextsOf(e).Before), null)))
            .OrderBy(s => s.Path, StringComparer.Ordinal).ThenBy(s => s.Kind, StringComparer.Ordinal),
    ];

    /// <summary>The texts before and after of one of <see cref="Entries"/>, for showing the difference.</summary>
    /// <exception cref="KeyNotFoundException">The entry is not one of this plan.</exception>
    public PlanTexts TextsOf(PlanEntry entry) => _texts[entry]();

    /// <summary>SHA-256 of the manifest that the plan starts from; null when there was none.</summary>
    public string? ManifestBefore => Changes.ManifestBefore;

    /// <summary>SHA-256 of the manifest once the plan was applied; null when there is none then.</summary>
    internal string? ManifestAfter => Changes.Manifest is { } bytes ? ContentHash.Of(bytes) : Changes.ManifestBefore;

    /// <summary>Files that were left out of planning because nothing about them can have changed, by path.</summary>
    internal IReadOnlyDictionary<string, RememberedFile> Settled { get; init; } = ImmutableDictionary<string, RememberedFile>.Empty;

    internal PlannedChanges Changes { get; }

    private static string? HashOf(string? text) => text is null ? null : ContentHash.Of(FileText.Encode(text));
}
