using System.Text.Json;
using Hatmax.Cli.CodePlans;
using Hatmax.Cli.CommandLine;
using Hatmax.Workspace;

namespace Hatmax.Cli.Generation;

/// <summary>Shows what generation does, or would do, to the tree.</summary>
internal static class WorkspaceReports
{
    /// <summary>The exit code that an outcome stands for.</summary>
    public static int ExitCodeOf(WorkspaceOutcome outcome) => outcome switch
    {
        WorkspaceOutcome.Ok => ExitCodes.Ok,
        WorkspaceOutcome.InvalidOutput => ExitCodes.Usage,
        WorkspaceOutcome.Conflict => ExitCodes.Conflicts,
        WorkspaceOutcome.Environment => ExitCodes.Environment,
        _ => ExitCodes.Failed,
    };

    /// <summary>Every finding on standard error.</summary>
    public static void WriteDiagnostics(Invocation invocation, ImmutableArray<WorkspaceDiagnostic> diagnostics)
    {
        var color = invocation.Terminal.ColorErr;
        foreach (var found in diagnostics)
        {
            var (name, sgr) = found.Severity switch
            {
                Severity.Error => ("error", "31;1"),
                Severity.Warning => ("warning", "33"),
                _ => ("info", "2"),
            };
            invocation.Terminal.Err.WriteLine(
                $"{TerminalText.Clean(found.Path)}: {TerminalText.Paint($"{name} {found.Id}", sgr, color)}: {TerminalText.Clean(found.Message)}");
            invocation.Terminal.Err.WriteLine($"  {TerminalText.Paint("fix:", "36", color)} {TerminalText.Clean(found.Fix)}");
        }
    }

    /// <summary>As in <c>12 created, 3 updated, 240 unchanged</c>; what did not happen is left out.</summary>
    public static string Summary(PlanSummary summary)
    {
        var parts = Enum.GetValues<PlanAction>()
            .Where(action => summary[action] > 0)
            .Select(action => $"{summary[action]} {Words(action)}")
            .ToList();
        return parts.Count == 0 ? "no files" : string.Join(", ", parts);
    }

    /// <summary>The action as people read it.</summary>
    public static string Words(PlanAction action) => action switch
    {
        PlanAction.Unchanged => "unchanged",
        PlanAction.Create => "created",
        PlanAction.Update => "updated",
        PlanAction.Merge => "merged",
        PlanAction.Move => "moved",
        PlanAction.Kept => "kept with your edits",
        PlanAction.Adopt => "adopted",
        PlanAction.SeededExists => "yours",
        PlanAction.Delete => "deleted",
        PlanAction.DeletedByUser => "deleted by you",
        PlanAction.Orphan => "no longer generated, kept",
        PlanAction.Conflict => "in conflict",
        PlanAction.Carry => "with names that follow a rename",
        _ => "unknown",
    };

    /// <summary>Members <c>outcome</c>, <c>stale</c>, <c>written</c>, <c>deleted</c>, <c>summary</c>, <c>files</c> (all but unchanged ones) and <c>findings</c>.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="applied">What came of it; null when nothing was written.</param>
    /// <param name="scope">Which files are listed; with differences each has a member <c>diff</c>. Null for all files but unchanged ones, without.</param>
    public static void WriteMembers(Utf8JsonWriter json, WorkspacePlan plan, ApplyResult? applied, CodePlanScope? scope = null)
    {
        json.WriteString("outcome", Camel((applied?.Outcome ?? plan.Outcome).ToString()));
        json.WriteBoolean("stale", plan.IsStale);
        json.WriteNumber("written", applied?.Written ?? 0);
        json.WriteNumber("deleted", applied?.Deleted ?? 0);
        json.WriteStartObject("summary");
        foreach (var action in Enum.GetValues<PlanAction>())
        {
            json.WriteNumber(Camel(action.ToString()), plan.Summary[action]);
        }

        json.WriteEndObject();
        json.WriteStartArray("files");
        var listed = scope is { Paths.IsEmpty: false } ? scope.Changes(plan) : [.. plan.Entries.Where(e => e.Action != PlanAction.Unchanged)];
        foreach (var entry in listed)
        {
            json.WriteStartObject();
            WriteEntry(json, entry);
            if (scope is { Differences: true })
            {
                json.WriteString("diff", FileDifference.Of(plan, entry));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var found in applied?.Diagnostics ?? plan.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", found.Id);
            json.WriteString("severity", Camel(found.Severity.ToString()));
            json.WriteString("path", found.Path);
            json.WriteString("message", found.Message);
            json.WriteString("fix", found.Fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, PlanEntry entry)
    {
        json.WriteString("path", entry.Path);
        json.WriteString("action", Camel(entry.Action.ToString()));
        json.WriteString("ownership", entry.Ownership is { } ownership ? TreeReport.OwnershipName(ownership) : null);
        json.WriteString("previousPath", entry.PreviousPath);
        json.WriteString("proposedPath", entry.ProposedPath);
        json.WriteString("reason", entry.Reason);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
