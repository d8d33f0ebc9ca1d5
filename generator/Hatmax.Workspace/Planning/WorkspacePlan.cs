namespace Hatmax.Workspace;

/// <summary>What one run will do with the output tree. Nothing was written yet.</summary>
public sealed class WorkspacePlan
{
    internal WorkspacePlan(ImmutableArray<PlanEntry> entries, ImmutableArray<WorkspaceDiagnostic> diagnostics, PlannedChanges changes)
    {
        Entries = entries;
        Diagnostics = diagnostics;
        Changes = changes;
        Summary = new PlanSummary(entries);
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

    /// <summary>The texts before and after of one of <see cref="Entries"/>, for showing the difference.</summary>
    public static PlanTexts TextsOf(PlanEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Texts?.Invoke() ?? new PlanTexts(null, null);
    }

    internal PlannedChanges Changes { get; }
}
