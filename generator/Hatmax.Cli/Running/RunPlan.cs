namespace Hatmax.Cli.Running;

/// <summary>What <c>up</c> is about to start.</summary>
/// <param name="Topology">One process or many.</param>
/// <param name="Directory">Working directory of the processes.</param>
/// <param name="Processes">The processes.</param>
internal sealed record RunPlan(Topology Topology, string Directory, ImmutableArray<PlannedProcess> Processes)
{
    /// <summary>How long the services may take until they are ready.</summary>
    public TimeSpan ReadyWithin { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Every service of every process.</summary>
    public IEnumerable<ServiceEndpoint> Services => Processes.SelectMany(p => p.Services);
}
