using Hatmax.Merging;
using Hatmax.Workspace;

namespace Hatmax.Cli.CodePlans;

/// <summary>The difference that a plan makes to one file.</summary>
internal static class FileDifference
{
    /// <summary>A unified diff from the text on disk to what will be there, or, in a conflict, to the generated text beside it; empty when only the place or the mode changes.</summary>
    public static string Of(WorkspacePlan plan, PlanEntry entry)
    {
        var (before, after) = plan.TextsOf(entry);
        return UnifiedDiff.Write(
            before is null ? "/dev/null" : "a/" + (entry.PreviousPath ?? entry.Path),
            after is null ? "/dev/null" : "b/" + (entry.ProposedPath ?? entry.Path),
            before ?? "",
            after ?? "");
    }
}
