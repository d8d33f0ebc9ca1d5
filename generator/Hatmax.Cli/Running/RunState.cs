using Hatmax.Processes;

namespace Hatmax.Cli.Running;

/// <summary>What runs, as <c>.hatmax/run.json</c> keeps it between two calls.</summary>
/// <param name="Topology">One process or many.</param>
/// <param name="StartedAt">When it was started, UTC.</param>
/// <param name="Supervisor">The <c>up</c> that waits for Ctrl-C; null when it was detached.</param>
/// <param name="Processes">The processes.</param>
internal sealed record RunState(
    Topology Topology, DateTimeOffset StartedAt, ProcessIdentity? Supervisor, ImmutableArray<RunningProcess> Processes)
{
    /// <summary>True once <c>down</c> has begun: what ends from then on was meant to.</summary>
    public bool IsStopping { get; init; }

    /// <summary>True while any of the processes runs.</summary>
    public bool IsRunning => Processes.Any(p => p.Identity.IsRunning);

    /// <summary>True when the <c>up</c> that should have stopped them was killed.</summary>
    public bool IsOrphaned => Supervisor is { IsRunning: false } && IsRunning;
}
