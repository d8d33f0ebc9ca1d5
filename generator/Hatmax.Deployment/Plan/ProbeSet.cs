namespace Hatmax.Deployment;

/// <summary>The checks of a workload.</summary>
/// <param name="Startup">Passes once it has started; the others wait for it.</param>
/// <param name="Readiness">Passes while it may get requests.</param>
/// <param name="Liveness">Fails when only a restart helps.</param>
public sealed record ProbeSet(Probe Startup, Probe Readiness, Probe Liveness);
