using System.Globalization;
using Hatmax.Deployment;

namespace Hatmax.Cli.Planning;

/// <summary>A plan as tables for people; the same ones for the terminal and for Markdown.</summary>
internal static class PlanSections
{
    /// <summary>One line: <c>shop in staging: 5 workloads on nomad</c>.</summary>
    public static string Headline(DeploymentPlan plan) => string.Create(CultureInfo.InvariantCulture,
        $"{plan.System} in {plan.Environment}: {plan.Workloads.Length} {(plan.Workloads.Length == 1 ? "workload" : "workloads")} on {string.Join(", ", plan.Platforms.Select(PlatformNames.Of))}");

    /// <summary>The tables that have rows.</summary>
    public static ImmutableArray<PlanSection> Of(DeploymentPlan plan) => [.. All(plan).Where(section => !section.Rows.IsEmpty)];

    private static IEnumerable<PlanSection> All(DeploymentPlan plan)
    {
        yield return new("Workloads", ["WORKLOAD", "IMAGE", "COPIES", "CPU", "MEMORY", "PORTS", "WAITS FOR"], [.. plan.Workloads.Select(WorkloadRow)]);
        yield return new("Routes", ["WORKLOAD", "RULE", "PRIORITY", "ENTRY POINT"], [.. plan.Workloads.SelectMany(w => w.Routes.Select(r => RouteRow(w, r)))]);
        yield return new("Volumes", ["VOLUME", "WORKLOAD", "PATH", "SIZE"], [.. plan.Workloads.SelectMany(w => w.Volumes.Select(v => VolumeRow(w, v)))]);
        yield return new("Secrets", ["SECRET", "PURPOSE", "ORIGIN", "READ BY"],
            [.. plan.Secrets.Select(s => Row(s.Name, s.Purpose, s.Origin == SecretOrigin.Provided ? "you set it" : "made up once", string.Join(", ", s.Workloads)))]);
        yield return new("External addresses", ["NAME", "ADDRESS", "USED BY"], [.. plan.Externals.Select(e => Row(e.Name, e.Address, string.Join(", ", e.Workloads)))]);
        yield return new("Calls", ["FROM", "TO", "PORT"], [.. plan.Edges.Select(e => Row(e.From, e.To, e.Port))]);
    }

    private static ImmutableArray<string> WorkloadRow(Workload workload) => Row(
        workload.Name,
        workload.Image.ToString(),
        workload.Replicas.ToString(CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"{workload.Resources.CpuMhz} MHz"),
        string.Create(CultureInfo.InvariantCulture, $"{workload.Resources.MemoryMb} MiB"),
        string.Join(", ", workload.Ports.Select(p => p.Published is { } published
            ? string.Create(CultureInfo.InvariantCulture, $"{published}→{p.Number}")
            : p.Number.ToString(CultureInfo.InvariantCulture))),
        string.Join(", ", workload.DependsOn));

    private static ImmutableArray<string> RouteRow(Workload workload, RouteRule route) =>
        Row(workload.Name, route.Rule, route.Priority?.ToString(CultureInfo.InvariantCulture) ?? "", route.Entrypoint);

    private static ImmutableArray<string> VolumeRow(Workload workload, VolumeMount volume) =>
        Row(volume.Name, workload.Name, volume.Path, string.Create(CultureInfo.InvariantCulture, $"{volume.SizeMb} MiB"));

    private static ImmutableArray<string> Row(params ImmutableArray<string> cells) => cells;
}
