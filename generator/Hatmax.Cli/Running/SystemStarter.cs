using Hatmax.Cli.CommandLine;
using Hatmax.Processes;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Running;

/// <summary>Starts the processes of a system and waits until every service is ready.</summary>
internal sealed class SystemStarter(CliContext context, StateLayout layout, ServiceProbe probe)
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(20);
    private const int TailLines = 20;

    /// <summary>The running system. On any failure whatever was started is stopped again.</summary>
    /// <param name="plan">What to start.</param>
    /// <param name="supervisor">The process that will stop it; null when it is to outlive this one.</param>
    /// <param name="onStarted">Called once every process was started.</param>
    /// <param name="cancellation">Stops what was started and throws.</param>
    public async Task<Outcome<RunState>> StartAsync(RunPlan plan, ProcessIdentity? supervisor, Action? onStarted, CancellationToken cancellation)
    {
        var state = new RunState(plan.Topology, context.Time.GetUtcNow(), supervisor, []);
        var children = new List<IBackgroundProcess>();
        try
        {
            foreach (var planned in plan.Processes)
            {
                if (!StartOne(plan, planned, children).TryGet(out var started, out var failure))
                {
                    return await GiveUpAsync(state, failure).ConfigureAwait(false);
                }

                state = state with { Processes = state.Processes.Add(started) };
                RunStateFile.Write(layout, state);
            }

            onStarted?.Invoke();
            return await WaitAsync(plan, state, children, cancellation).ConfigureAwait(false) is { } notReady
                ? await GiveUpAsync(state, notReady).ConfigureAwait(false)
                : state;
        }
        catch (OperationCanceledException)
        {
            await StopAsync(state).ConfigureAwait(false);
            throw;
        }
        finally
        {
            children.ForEach(child => child.Dispose());
        }
    }

    private Outcome<RunningProcess> StartOne(RunPlan plan, PlannedProcess planned, List<IBackgroundProcess> children)
    {
        var log = layout.Log(planned.Name);
        if (File.Exists(log))
        {
            File.Move(log, log + ".1", overwrite: true);
        }

        var request = new BackgroundRequest(planned.File, planned.Arguments, plan.Directory, log);
        var start = context.Processes.StartBackground(request);
        if (!start.TryGet(out var child))
        {
            return new Failure(ExitCodes.Environment, $"{planned.File} could not be started: {start.Reason}", "Run 'hatmax doctor'.");
        }

        children.Add(child);
        return ProcessIdentity.Of(child.Id) is { } identity
            ? new RunningProcess(planned.Name, identity, log, planned.Services)
            : Ended(planned.Name, log, child.ExitCode);
    }

    private async Task<Failure?> WaitAsync(RunPlan plan, RunState state, List<IBackgroundProcess> children, CancellationToken cancellation)
    {
        var start = context.Time.GetTimestamp();
        using var timer = new PeriodicTimer(PollEvery, context.Time);
        var waiting = state.Processes.SelectMany((process, index) => process.Services.Select(service => (service, process, index))).ToList();
        while (waiting.Count > 0)
        {
            if (waiting.Find(w => children[w.index].ExitCode is not null) is { process: { } dead } gone)
            {
                return Ended(dead.Name, dead.Log, children[gone.index].ExitCode);
            }

            var ready = await Task.WhenAll(waiting.Select(w => probe.IsReadyAsync(w.service, cancellation))).ConfigureAwait(false);
            waiting = [.. waiting.Where((_, i) => !ready[i])];
            if (waiting.Count > 0 && context.Time.GetElapsedTime(start) > plan.ReadyWithin)
            {
                return Late(waiting[0].service, waiting[0].process, plan.ReadyWithin);
            }

            if (waiting.Count > 0)
            {
                await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
            }
        }

        return null;
    }

    private async Task<Failure> GiveUpAsync(RunState state, Failure failure)
    {
        await StopAsync(state).ConfigureAwait(false);
        return failure;
    }

    private async Task StopAsync(RunState state)
    {
        await new SystemStopper(context.Time).StopAsync(state, SystemStopper.DefaultPatience, CancellationToken.None).ConfigureAwait(false);
        RunStateFile.Delete(layout);
    }

    private static Failure Ended(string name, string log, int? exitCode) =>
        new(ExitCodes.Failed, $"{name} ended before it was ready{(exitCode is { } code ? $" (exit code {code})" : "")}.", $"The whole log is in {log}.")
        {
            Details = LogTail.Read(log, TailLines),
        };

    private static Failure Late(ServiceEndpoint service, RunningProcess process, TimeSpan within) =>
        new(ExitCodes.Failed, $"Service {service.Name} was not ready on {service.Url}/readyz within {within.TotalSeconds:0} s.", $"The whole log is in {process.Log}; --timeout SECONDS gives it longer.")
        {
            Details = LogTail.Read(process.Log, TailLines),
        };
}
