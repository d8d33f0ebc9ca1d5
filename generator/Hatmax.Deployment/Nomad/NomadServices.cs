namespace Hatmax.Deployment.Nomad;

/// <summary>Ports of a workload → entries in the service registry with their checks.</summary>
internal static class NomadServices
{
    /// <summary>What the startup probe may take.</summary>
    public static TimeSpan StartupTime(Workload workload) => workload.Probes.Startup.Interval * workload.Probes.Startup.Failures;

    /// <summary>
    /// One entry per port. Each is gated by the readiness of the workload; the one of its main port carries the tags, and the check that
    /// restarts the task.
    /// </summary>
    public static Service Of(DeploymentPlan plan, Workload workload, WorkloadPort port)
    {
        var isMain = port.Name == NomadNames.MainPort(workload);
        var ready = Check("ready", workload.Probes.Readiness, restart: null);
        var alive = Check("alive", workload.Probes.Liveness, new CheckRestart(workload.Probes.Liveness.Failures, StartupTime(workload)));
        return new Service
        {
            Name = NomadNames.Service(workload, port.Name),
            Provider = plan.Discovery == ServiceDiscovery.Consul ? "consul" : "nomad",
            PortLabel = port.Name,
            Tags = isMain && !workload.Tags.IsEmpty ? workload.Tags : null,
            Checks = isMain ? [ready, alive] : [ready],
        };
    }

    private static ServiceCheck Check(string name, Probe probe, CheckRestart? restart) => new(
        name, probe.Path is null ? "tcp" : "http", probe.Path, probe.Port, probe.Interval, probe.Timeout, restart);
}
