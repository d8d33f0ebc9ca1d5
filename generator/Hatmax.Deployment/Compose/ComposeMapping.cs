namespace Hatmax.Deployment.Compose;

/// <summary>Plan → typed Compose file.</summary>
internal static class ComposeMapping
{
    public static ComposeFile Of(DeploymentPlan plan)
    {
        var networks = ComposeNetworks.Of(plan);
        return new ComposeFile(
            [.. plan.Workloads.Select(workload => Service(plan, workload, networks))],
            [.. plan.Workloads.SelectMany(w => w.Volumes).Select(v => v.Name).Order(StringComparer.Ordinal)],
            networks.All);
    }

    private static ComposeService Service(DeploymentPlan plan, Workload workload, ComposeNetworks networks) => new()
    {
        Name = workload.Name,
        Image = workload.Image.ToString(),
        Command = workload.Arguments,
        Environment = [.. workload.Environment.Select(variable => Variable(plan, variable))],
        Ports = [.. workload.Ports.Where(p => p.Published is not null).Select(p => new ComposePort(p.Published!.Value, p.Number))],
        Expose = [.. workload.Ports.Select(p => p.Number)],
        Mounts =
        [
            .. workload.Volumes.Select(v => new ComposeMount(v.Name, v.Path, IsFile: false)),
            .. workload.ConfigFiles.Select(f => new ComposeMount("./" + ComposeNames.ConfigFile(workload, f), f.Path, IsFile: true)),
        ],
        Tmpfs = [.. workload.Scratch.Select(s => new ComposeTmpfs(s.Path, s.SizeMb, workload.Security.User, workload.Security.Group))],
        Healthcheck = Healthcheck(workload.Probes),
        DependsOn = workload.DependsOn,
        User = FormattableString.Invariant($"{workload.Security.User}:{workload.Security.Group}"),
        ReadOnly = workload.Security.ReadOnlyRoot,
        CapAdd = workload.Security.Capabilities,
        StopGracePeriod = workload.StopGrace,
        Replicas = workload.Replicas,
        MilliCpus = workload.Resources.CpuMhz,
        MemoryMb = workload.Resources.MemoryMb,
        Networks = networks.Of(workload),
    };

    private static ComposeVariable Variable(DeploymentPlan plan, EnvironmentVariable variable) => variable.Value switch
    {
        LiteralValue literal => new(variable.Name, literal.Text, IsSecret: false),
        AddressValue address => new(variable.Name, NamedAddress.Text(plan, address), IsSecret: false),
        SecretValue secret => new(variable.Name, ComposeNames.SecretVariable(secret.Secret), IsSecret: true),
        _ => throw new ArgumentOutOfRangeException(nameof(variable), variable.Value, "No such kind of value."),
    };

    // There is one check: what the startup probe may take becomes the time in which it may fail. An image without a program that checks
    // it has none.
    private static ComposeHealthcheck? Healthcheck(ProbeSet probes) => probes.Readiness.Command.IsEmpty ? null : new(
        probes.Readiness.Command, probes.Readiness.Interval, probes.Readiness.Timeout, probes.Readiness.Failures,
        probes.Startup.Interval * probes.Startup.Failures);
}
