using Hatmax.Workspace;

namespace Hatmax.Infra.Sources;

/// <summary>The code plan as a preview shows it, next to the resources.</summary>
internal static class CodeReport
{
    private const int Most = 20;

    /// <summary>One line with the counts, then the files that would change.</summary>
    public static string Text(WorkspacePlan? plan)
    {
        var stale = plan?.Entries.Where(entry => entry.IsStale).ToList() ?? [];
        if (plan is null || (stale.Count == 0 && plan.Outcome == WorkspaceOutcome.Ok))
        {
            return "code: up to date";
        }

        var lines = new List<string> { $"code: {stale.Count} {(stale.Count == 1 ? "file" : "files")} would change" };
        lines.AddRange(stale.Take(Most).Select(entry => $"  {entry.Action.ToString().ToLowerInvariant()} {entry.Path}"));
        if (stale.Count > Most)
        {
            lines.Add($"  and {stale.Count - Most} more: hatmax generate --dry-run lists them");
        }

        if (plan.Outcome != WorkspaceOutcome.Ok)
        {
            lines.Add($"code: an update would stop, because the code cannot be generated:\n{Findings.Text(plan.Diagnostics)}");
        }

        return string.Join('\n', lines);
    }

    /// <summary>Services whose sources generation would change, so that the tags of their images are not known yet.</summary>
    public static ImmutableHashSet<string> Stale(WorkspacePlan? plan, SystemSpec spec)
    {
        var paths = plan?.Entries.Where(entry => entry.IsStale).Select(entry => entry.Path).ToList() ?? [];
        var isShared = paths.Any(IsShared);
        return [.. spec.Services.Select(service => service.Name.Value)
            .Where(name => isShared || paths.Any(path => path.StartsWith($"services/{name}/", StringComparison.Ordinal)))];
    }

    // The runtime library, and build settings above the services.
    private static bool IsShared(string path) =>
        path.StartsWith("services/shared/", StringComparison.Ordinal)
        || path.Replace("services/", "", StringComparison.Ordinal) is var name && !name.Contains('/', StringComparison.Ordinal)
            && (name.StartsWith("Directory.", StringComparison.Ordinal) || string.Equals(name, "global.json", StringComparison.Ordinal));
}
