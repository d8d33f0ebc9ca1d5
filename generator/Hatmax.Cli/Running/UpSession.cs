using Hatmax.Cli.CommandLine;
using Hatmax.Processes;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Running;

/// <summary>One <c>up</c> from the moment everything is built: start, report, wait for the end.</summary>
internal sealed class UpSession(Invocation invocation, StateLayout layout, Timings timings)
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(100);
    private const int TailLines = 20;

    private readonly TimeProvider _time = invocation.Context.Time;

    /// <summary>True to return as soon as everything is ready.</summary>
    public bool IsDetached { get; init; }

    /// <summary>True to show every log line while it runs.</summary>
    public bool ShowsAllLogs { get; init; }

    /// <summary>True to say where the time went.</summary>
    public bool ShowsTimings { get; init; }

    /// <summary>Runs the plan; exit code of the command.</summary>
    public async Task<int> RunAsync(RunPlan plan, CancellationToken cancellation)
    {
        using var probe = new ServiceProbe();
        if (!(await StartAsync(plan, probe, cancellation).ConfigureAwait(false)).TryGet(out var state, out var failure))
        {
            return invocation.Fail(failure);
        }

        try
        {
            var cards = await Task.WhenAll(plan.Services.Select(s => new ServiceCardReader(probe).ReadAsync(s, cancellation))).ConfigureAwait(false);
            timings.End("routes");
            new UpReport(invocation, timings) { ShowsTimings = ShowsTimings }.Write(plan, state, cards);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return await StopAsync(state).ConfigureAwait(false);
        }

        return IsDetached ? ExitCodes.Ok : await WatchAsync(state, cancellation).ConfigureAwait(false);
    }

    private async Task<Outcome<RunState>> StartAsync(RunPlan plan, ServiceProbe probe, CancellationToken cancellation)
    {
        if (!RunLock.Take(layout).TryGet(out var held, out var failure))
        {
            return failure;
        }

        using (held)
        {
            if (await ClearAsync(cancellation).ConfigureAwait(false) is { } running)
            {
                return running;
            }

            if (PlanCheck.Find(plan) is { } missing)
            {
                return missing;
            }

            using var step = invocation.Step($"Starting {plan.Services.Count()} {(plan.Services.Count() == 1 ? "service" : "services")}");
            ProcessIdentity? supervisor = IsDetached ? null : ProcessIdentity.Of(Environment.ProcessId);
            var started = await new SystemStarter(invocation.Context, layout, probe)
                .StartAsync(plan, supervisor, () => timings.End("start"), cancellation).ConfigureAwait(false);
            timings.End("ready");
            if (started.Failure is null)
            {
                step.Done("Ready");
            }

            return started;
        }
    }

    // A killed 'up' leaves its services behind: they were to end with it, so they are ended now. A detached system is the user's.
    private async Task<Failure?> ClearAsync(CancellationToken cancellation)
    {
        var state = RunStateFile.Read(layout);
        if (state is null || !state.IsRunning)
        {
            return null;
        }

        if (!state.IsOrphaned)
        {
            var ids = string.Join(", ", state.Processes.Where(p => p.Identity.IsRunning).Select(p => $"{p.Name} (process {p.Identity.Id})"));
            return new Failure(ExitCodes.Environment, $"The system is running already: {ids}.", "Stop it with 'hatmax down'.");
        }

        invocation.Terminal.Note("Stopping what an 'up' that was killed left running.");
        await new SystemStopper(_time).StopAsync(state, SystemStopper.DefaultPatience, cancellation).ConfigureAwait(false);
        return null;
    }

    private async Task<int> WatchAsync(RunState state, CancellationToken cancellation)
    {
        invocation.Terminal.Note("Press Ctrl-C to stop.");
        var followers = state.Processes.Select(p => new LogFollower(p.Name, p.Log)).ToList();
        using var timer = new PeriodicTimer(PollEvery, _time);
        while (!cancellation.IsCancellationRequested)
        {
            // In this order, so that the last words of a process are shown.
            var ended = state.Processes.FirstOrDefault(p => !p.Identity.IsRunning);
            followers.ForEach(Show);
            if (ended is not null)
            {
                return await EndedAsync(state, ended).ConfigureAwait(false);
            }

            try
            {
                await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Ctrl-C is the ordinary way to end.
                break;
            }
        }

        return await StopAsync(state).ConfigureAwait(false);
    }

    private void Show(LogFollower follower)
    {
        foreach (var entry in follower.ReadNew().Where(e => ShowsAllLogs || e.IsWarning))
        {
            LogOutput.Write(invocation.Terminal.Err, entry, invocation.Terminal.ColorErr);
        }
    }

    private async Task<int> StopAsync(RunState state)
    {
        using var step = invocation.Step("Stopping");
        var killed = await EndAllAsync(state).ConfigureAwait(false);
        step.Done("Stopped");
        foreach (var name in killed)
        {
            invocation.Terminal.Warn($"{name} did not end in time and was killed.");
        }

        return ExitCodes.Ok;
    }

    private async Task<int> EndedAsync(RunState state, RunningProcess ended)
    {
        // 'hatmax down' in another terminal is no failure: it marks the record before it stops anything, and then takes it away.
        var stoppedByUser = RunStateFile.Read(layout) is null or { IsStopping: true };
        await EndAllAsync(state).ConfigureAwait(false);
        if (stoppedByUser)
        {
            invocation.Terminal.Note("Stopped by 'hatmax down'.");
            return ExitCodes.Ok;
        }

        invocation.Terminal.Fail(new Failure(ExitCodes.Failed, $"{ended.Name} ended by itself; everything was stopped.", $"The whole log is in {ended.Log}.")
        {
            Details = LogTail.Read(ended.Log, TailLines),
        });
        return ExitCodes.Failed;
    }

    private async Task<ImmutableArray<string>> EndAllAsync(RunState state)
    {
        var killed = await new SystemStopper(_time).StopAsync(state, SystemStopper.DefaultPatience, CancellationToken.None).ConfigureAwait(false);
        RunStateFile.Delete(layout);
        return killed;
    }
}
