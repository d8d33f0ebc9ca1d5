using Hatmax.Workspace;

namespace Hatmax.Cli.CodePlans;

/// <summary>Which part of a plan is shown, and how much of it.</summary>
/// <param name="Paths">Files and folders under the root; empty for everything.</param>
/// <param name="Differences">Show the difference of every file.</param>
internal sealed record CodePlanScope(ImmutableArray<string> Paths, bool Differences)
{
    /// <summary>What is to be shown, sorted by path: files that would change or be in conflict, and orphans.</summary>
    public ImmutableArray<PlanEntry> Changes(WorkspacePlan plan) =>
        [.. plan.Entries.Where(e => (e.IsStale || e.Action == PlanAction.Orphan) && (Paths.IsEmpty || Paths.Any(p => IsUnder(p, e.Path) || (e.PreviousPath is { } previous && IsUnder(p, previous)))))];

    private static bool IsUnder(string folder, string path) =>
        folder is "." || string.Equals(folder, path, StringComparison.Ordinal) || path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);
}
