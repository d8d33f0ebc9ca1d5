using System.CommandLine;
using Hatmax.Cli.Building;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Generation;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Running;

namespace Hatmax.Cli.Commands;

/// <summary>Generates, builds, starts, waits until ready, says what to try.</summary>
internal sealed class UpCommand : CliCommand
{
    private readonly Option<string> _topology = new("--topology")
    {
        Description = "single: every service in one process; distributed: one process per service.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "single",
    };

    private readonly Option<bool> _detach = new("--detach", "-d") { Description = "Leave it running and return; 'hatmax down' stops it." };
    private readonly Option<bool> _noBuild = new("--no-build") { Description = "Start what was built last; generate and build nothing." };
    private readonly Option<bool> _logs = new("--logs") { Description = "Show every log line while it runs, not only warnings and errors." };
    private readonly Option<bool> _timings = new("--timings") { Description = "Say where the time went." };
    private readonly Option<string> _configuration = SharedOptions.Configuration();

    private readonly Option<int> _portOffset = new("--port-offset")
    {
        Description = "Added to every port, so that two copies can run beside each other.",
        HelpName = "N",
        DefaultValueFactory = _ => 0,
    };

    private readonly Option<int> _timeout = new("--timeout")
    {
        Description = "Seconds until every service must be ready.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 60,
    };

    public UpCommand()
        : base("up", "Generate, build and run the system.")
    {
        _topology.AcceptOnlyFromAmong([.. TopologyNames.All]);
        _portOffset.RequireAtLeast(0);
        _timeout.RequireAtLeast(1);
        foreach (var option in (Option[])[_topology, _detach, _noBuild, _logs, _timings, _configuration, _portOffset, _timeout])
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var timings = new Timings(invocation.Context.Time);
        if (!ProjectLocator.Find(invocation).TryGet(out var location, out var failure) || !SpecFile.Read(location).TryGet(out var read, out failure))
        {
            return invocation.Fail(failure);
        }

        var (spec, exitCode) = SpecReports.Require(invocation, read);
        timings.End("spec");
        if (spec is null)
        {
            return exitCode;
        }

        if (!invocation.Get(_noBuild) && await BuildAsync(invocation, location, read, spec, timings, cancellation).ConfigureAwait(false) is { } stopped)
        {
            return stopped;
        }

        var plan = RunPlanner.Plan(location, spec, TopologyNames.Parse(invocation.Get(_topology)!), invocation.Get(_configuration)!, invocation.Get(_portOffset)) with
        {
            ReadyWithin = TimeSpan.FromSeconds(invocation.Get(_timeout)),
        };
        var session = new UpSession(invocation, location.State, timings)
        {
            IsDetached = invocation.Get(_detach),
            ShowsAllLogs = invocation.Get(_logs),
            ShowsTimings = invocation.Get(_timings),
        };
        return await session.RunAsync(plan, cancellation).ConfigureAwait(false);
    }

    private async Task<int?> BuildAsync(Invocation invocation, ProjectLocation location, ReadSpec read, SystemSpec spec, Timings timings, CancellationToken cancellation)
    {
        if (GenerationRun.BringUpToDate(invocation, location, read, spec) is { } refused)
        {
            return refused;
        }

        timings.End("generate");
        var scope = RunPlanner.ScopeOf(TopologyNames.Parse(invocation.Get(_topology)!));
        var target = new BuildTarget(location.Root, scope, invocation.Get(_configuration)!);
        var built = await new Builder(invocation).BuildAsync(target, cancellation).ConfigureAwait(false);
        timings.End("build");
        return built.TryGet(out _, out var failure) ? null : invocation.Fail(failure);
    }
}
