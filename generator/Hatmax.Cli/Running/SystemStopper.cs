namespace Hatmax.Cli.Running;

/// <summary>Stops the processes of a system: a request first, so that they finish what they serve, then force.</summary>
internal sealed class SystemStopper(TimeProvider time)
{
    /// <summary>Longer than the five seconds that a service drains by default.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(20);

    /// <summary>Stops every process; the names of those that had to be killed.</summary>
    public async Task<ImmutableArray<string>> StopAsync(RunState state, TimeSpan patience, CancellationToken cancellation)
    {
        foreach (var process in state.Processes)
        {
            process.Identity.RequestEnd();
        }

        var start = time.GetTimestamp();
        using var timer = new PeriodicTimer(PollEvery, time);
        while (state.IsRunning && time.GetElapsedTime(start) < patience)
        {
            await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
        }

        var stubborn = state.Processes.Where(p => p.Identity.IsRunning).ToList();
        stubborn.ForEach(p => p.Identity.Kill());
        return [.. stubborn.Select(p => p.Name)];
    }
}
