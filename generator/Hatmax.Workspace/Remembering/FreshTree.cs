namespace Hatmax.Workspace;

/// <summary>
/// What the last complete run left: when spec, tool, manifest and every file are as it left them, there is nothing to generate, and nothing has to be
/// rendered to know it.
/// </summary>
public static class FreshTree
{
    /// <summary>The summary of the run that left the tree as it is now; null when anything may have changed.</summary>
    /// <param name="root">Absolute path of the root.</param>
    /// <param name="inputs">What decides the output.</param>
    public static PlanSummary? Find(string root, ProjectInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return RememberedTree.Read(root, inputs.Key) is { } tree && tree.Parts.All(part => part.IsFresh(root))
            ? new PlanSummary(tree.Parts.SelectMany(part => part.Files).Select(file => file.Action))
            : null;
    }

    /// <summary>
    /// Remembers a run: the whole tree when nothing was left to do or to say, else the services of which that is true. Forgets the last run when there
    /// is no telling.
    /// </summary>
    /// <param name="root">Absolute path of the root.</param>
    /// <param name="inputs">What decided the output, taken before it was planned.</param>
    /// <param name="plan">A plan that was applied, or had nothing to apply.</param>
    public static void Remember(string root, ProjectInputs inputs, WorkspacePlan plan)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(plan);
        var spoken = plan.Diagnostics.Select(d => d.Path).ToHashSet(StringComparer.Ordinal);

        // After a rename the next plan says other things than this one.
        if (plan.Summary[PlanAction.Carry] > 0 || plan.ManifestAfter is not { } manifest || !spoken.IsSubsetOf(plan.Entries.SelectMany(Names)))
        {
            RememberedTree.Forget(root);
            return;
        }

        var parts = plan.Entries.Where(e => e.Action != PlanAction.Delete)
            .GroupBy(e => e.LogicalId is { } id ? ServiceKeys.NameIn(id) ?? "" : "", StringComparer.Ordinal)
            .Select(group => new RememberedPart(
                group.Key,
                group.All(e => e.HasLine && !IsSpokenOf(e, spoken)) ? inputs.Services.GetValueOrDefault(group.Key, "") : "",
                [.. group.Select(e => plan.Settled.GetValueOrDefault(e.Path) ?? Remembered(root, e))]));
        var key = spoken.Count == 0 ? inputs.Key : "";
        new RememberedTree(key, manifest, FileStamp.Of(new StateFolder(root).Manifest), [.. parts]).Write(root);
    }

    private static bool IsSpokenOf(PlanEntry entry, HashSet<string> spoken) => spoken.Count > 0 && spoken.Overlaps(Names(entry));

    // What a finding about a file names.
    private static string[] Names(PlanEntry entry) => [entry.Path, ProposalPath.Of(entry.Path)];

    private static RememberedFile Remembered(string root, PlanEntry entry) =>
        new(FileStamp.Of(Path.Combine(root, entry.Path)), AfterApply(entry.Action), entry.Path, entry.Action == PlanAction.DeletedByUser ? entry.Reason : null);

    // What was written is unchanged in the next plan.
    private static PlanAction AfterApply(PlanAction action) => action switch
    {
        PlanAction.Create or PlanAction.Update or PlanAction.Adopt or PlanAction.Move => PlanAction.Unchanged,
        PlanAction.Merge => PlanAction.Kept,
        _ => action,
    };
}
