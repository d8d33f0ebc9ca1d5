using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Running;
using Hatmax.Spec.Reporting;

namespace Hatmax.Cli.Health;

/// <summary>The project in the current folder, and where it lives.</summary>
internal static class ProjectChecks
{
    private const long LowDisk = 1L << 30;

    public static Task<HealthCheck> SpecAsync(Invocation invocation, CancellationToken cancellation)
    {
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure) || !SpecFile.Read(location).TryGet(out var read, out failure))
        {
            return Task.FromResult(new HealthCheck("spec", HealthState.Warn, failure.Message, failure.Fix));
        }

        var summary = $"{location.SpecName}: {DiagnosticText.Summary(read.Result.Diagnostics)}";
        return Task.FromResult(read.Result.HasErrors
            ? new HealthCheck("spec", HealthState.Warn, summary, "Run 'hatmax validate' and correct the errors.")
            : new HealthCheck("spec", HealthState.Ok, summary));
    }

    public static Task<HealthCheck> FeedAsync(Invocation invocation, CancellationToken cancellation)
    {
        if (invocation.Context.Variable("HatmaxFeed") is { Length: > 0 } wanted)
        {
            return Task.FromResult(new HealthCheck("feed", HealthState.Ok, $"{wanted}, from the variable HatmaxFeed"));
        }

        if (!ProjectLocator.Find(invocation).TryGet(out var location, out _))
        {
            return Task.FromResult(new HealthCheck("feed", HealthState.Ok, "public, the default"));
        }

        var chosen = FeedChoice.Read(location.State.Feed);
        return Task.FromResult(new HealthCheck("feed", HealthState.Ok, chosen is null ? "public, the default" : $"{chosen}, from .hatmax/feed.props"));
    }

    public static Task<HealthCheck> PortsAsync(Invocation invocation, CancellationToken cancellation)
    {
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out _)
            || !SpecFile.Read(location).TryGet(out var read, out _)
            || read.Result.Spec is not { } spec)
        {
            return Task.FromResult(new HealthCheck("ports", HealthState.Ok, "no spec that names any"));
        }

        if (RunStateFile.Read(location.State) is { IsRunning: true })
        {
            return Task.FromResult(new HealthCheck("ports", HealthState.Ok, "in use by the running system"));
        }

        var plan = RunPlanner.Plan(location, spec, Topology.Single, "Debug", 0);
        var ports = string.Join(", ", plan.Services.Select(s => s.Port));
        return Task.FromResult(PortCheck.FindTaken(plan.Services) is { } taken
            ? new HealthCheck("ports", HealthState.Warn, string.Join(' ', taken.Details.Prepend(taken.Message)), taken.Fix)
            : new HealthCheck("ports", HealthState.Ok, ports.Length == 0 ? "none needed" : ports + " free"));
    }

    public static Task<HealthCheck> DiskAsync(Invocation invocation, CancellationToken cancellation)
    {
        var free = new DriveInfo(invocation.Context.Directory).AvailableFreeSpace;
        var text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{free / (double)LowDisk:0.0} GiB free");
        return Task.FromResult(free < LowDisk
            ? new HealthCheck("disk", HealthState.Warn, text, "Free some space: a build of a large system needs about 1 GiB.")
            : new HealthCheck("disk", HealthState.Ok, text));
    }

    // The launcher says in HATMAX_LAUNCHER whether it compared this build with its sources.
    public static Task<HealthCheck> ToolAsync(Invocation invocation, CancellationToken cancellation) =>
        Task.FromResult(invocation.Context.Variable("HATMAX_LAUNCHER") switch
        {
            "current" => new HealthCheck("tool", HealthState.Ok, $"{ToolVersion.Text}, built from this repository and up to date"),
            "unchecked" => new HealthCheck("tool", HealthState.Warn, $"{ToolVersion.Text}, not compared with its sources", "Unset HATMAX_NO_REBUILD to bring it up to date."),
            _ => new HealthCheck("tool", HealthState.Ok, ToolVersion.Text),
        });
}
