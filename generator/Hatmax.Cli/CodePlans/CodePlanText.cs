using Hatmax.Cli.Generation;
using Hatmax.Workspace;

namespace Hatmax.Cli.CodePlans;

/// <summary>What generation would do, for people on a terminal.</summary>
internal static class CodePlanText
{
    private const int Most = 40;

    /// <summary>A line with the counts, then a line per file that would change; with differences, those instead of the lines.</summary>
    public static void Write(ITerminal terminal, WorkspacePlan plan, CodePlanScope scope)
    {
        terminal.Out.WriteLine(Headline(plan));
        var changed = scope.Changes(plan);
        if (scope.Differences)
        {
            foreach (var entry in changed)
            {
                terminal.Out.WriteLine();
                terminal.Out.WriteLine(Line(entry));
                terminal.Difference(FileDifference.Of(plan, entry));
            }

            return;
        }

        foreach (var entry in changed.Take(Most))
        {
            terminal.Out.WriteLine(Line(entry));
        }

        if (changed.Length > Most)
        {
            terminal.Out.WriteLine($"and {changed.Length - Most} more; 'hatmax diff' shows every file");
        }
    }

    /// <summary>As in <c>code: 2 to create, 1 in conflict, 240 unchanged</c>.</summary>
    public static string Headline(WorkspacePlan plan)
    {
        var counts = Enum.GetValues<PlanAction>().Where(action => plan.Summary[action] > 0).Select(action => $"{plan.Summary[action]} {Words(action)}").ToList();
        return counts.Count == 0 ? "code: nothing is generated" : "code: " + string.Join(", ", counts);
    }

    /// <summary>As in <c>move      services/todo/A.cs → services/todo/B.cs</c>.</summary>
    public static string Line(PlanEntry entry)
    {
        var path = entry.PreviousPath is { } previous ? $"{previous} → {entry.Path}" : entry.Path;
        var note = entry switch
        {
            { Action: PlanAction.Conflict, ProposedPath: { } beside } => $" (generated text: {beside})",
            { Action: PlanAction.Carry } => " (names follow a rename)",
            _ => "",
        };
        return TerminalText.Clean($"{Verb(entry.Action),-9} {path}{note}");
    }

    /// <summary>One word for the action.</summary>
    public static string Verb(PlanAction action) => action.ToString().ToLowerInvariant();

    private static string Words(PlanAction action) => action switch
    {
        PlanAction.Create => "to create",
        PlanAction.Update => "to update",
        PlanAction.Merge => "to merge",
        PlanAction.Move => "to move",
        PlanAction.Adopt => "to adopt",
        PlanAction.Delete => "to delete",
        PlanAction.Carry => "whose names follow a rename",
        _ => WorkspaceReports.Words(action),
    };
}
