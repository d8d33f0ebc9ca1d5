using System.CommandLine;
using Hatmax.Cli.CommandLine;
using Hatmax.Cli.Projects;
using Hatmax.Cli.Running;

namespace Hatmax.Cli.Commands;

/// <summary>Stops what <c>up</c> started.</summary>
internal sealed class DownCommand : CliCommand
{
    private readonly Option<int> _timeout = new("--timeout")
    {
        Description = "Seconds that the services get to finish what they serve; then they are killed.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => (int)SystemStopper.DefaultPatience.TotalSeconds,
    };

    public DownCommand()
        : base("down", "Stop the running system.")
    {
        Options.Add(_timeout);
        _timeout.RequireAtLeast(0);
    }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        if (!ProjectLocator.FindState(invocation).TryGet(out var layout, out var failure) || !RunLock.Take(layout).TryGet(out var held, out failure))
        {
            return invocation.Fail(failure);
        }

        using (held)
        {
            return await StopAsync(invocation, layout, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<int> StopAsync(Invocation invocation, StateLayout layout, CancellationToken cancellation)
    {
        var state = RunStateFile.Read(layout);
        var running = state?.Processes.Where(p => p.Identity.IsRunning).Select(p => p.Name).ToList() ?? [];
        ImmutableArray<string> killed = [];
        if (running.Count > 0)
        {
            // Before anything ends, so that the 'up' that watches does not take it for a crash.
            RunStateFile.Write(layout, state! with { IsStopping = true });
            using var step = invocation.Step("Stopping");
            killed = await new SystemStopper(invocation.Context.Time)
                .StopAsync(state!, TimeSpan.FromSeconds(invocation.Get(_timeout)), cancellation).ConfigureAwait(false);
            step.Done("Stopped");
        }

        RunStateFile.Delete(layout);
        Write(invocation, running, killed);
        return ExitCodes.Ok;
    }

    private static void Write(Invocation invocation, List<string> stopped, ImmutableArray<string> killed)
    {
        foreach (var name in killed)
        {
            invocation.Terminal.Warn($"{name} did not end in time and was killed.");
        }

        if (invocation.Json)
        {
            invocation.Terminal.Json(json =>
            {
                json.WriteStartArray("stopped");
                stopped.ForEach(json.WriteStringValue);
                json.WriteEndArray();
                json.WriteStartArray("killed");
                foreach (var name in killed)
                {
                    json.WriteStringValue(name);
                }

                json.WriteEndArray();
            });
        }
        else if (stopped.Count == 0)
        {
            invocation.Terminal.Out.WriteLine("Nothing is running.");
        }
    }
}
