using Hatmax.Deployment.Nomad.Hcl;

namespace Hatmax.Deployment.Nomad;

/// <summary>Plan → typed job.</summary>
internal static class NomadMapping
{
    // Before the first check counts, the client has to fetch the image.
    private static readonly TimeSpan ImagePull = TimeSpan.FromMinutes(5);

    public static Job Of(DeploymentPlan plan, Workload workload) => new()
    {
        ID = NomadNames.Job(plan, workload),
        Name = NomadNames.Job(plan, workload),
        Datacenters = plan.Datacenters,
        Meta = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["hatmax_depends_on"] = string.Join(',', workload.DependsOn),
            ["hatmax_environment"] = plan.Environment,
            ["hatmax_system"] = plan.System,
            ["hatmax_workload"] = workload.Name,
        },
        TaskGroups = [Group(plan, workload)],
    };

    private static TaskGroup Group(DeploymentPlan plan, Workload workload) => new()
    {
        Name = workload.Name,
        Count = workload.Replicas,
        Update = Update(workload),
        RestartPolicy = new(Attempts: 5, Interval: TimeSpan.FromMinutes(5), Delay: TimeSpan.FromSeconds(5), Mode: "delay"),
        Networks = workload.Ports.IsEmpty ? null : [Network(workload)],
        Volumes = workload.Volumes.IsEmpty ? null : workload.Volumes.ToDictionary(v => v.Name, v => new VolumeRequest(v.Name, "host", NomadNames.Volume(plan, v)), StringComparer.Ordinal),
        Services = OrNull(workload.Ports.Select(port => NomadServices.Of(plan, workload, port))),
        Tasks = [Task(plan, workload)],
    };

    // A canary is what makes the new copy ready before the old one stops; two copies cannot hold the same port of a client.
    private static UpdateStrategy Update(Workload workload)
    {
        var canary = workload.Update == UpdateMode.Rolling && workload.Ports.All(p => p.Published is null) ? 1 : 0;
        var healthy = NomadServices.StartupTime(workload) + ImagePull;
        return new UpdateStrategy(
            MaxParallel: 1, HealthCheck: "checks", MinHealthyTime: TimeSpan.FromSeconds(5), healthy, ProgressDeadline: healthy + ImagePull, canary, AutoRevert: true, AutoPromote: canary > 0);
    }

    private static NetworkResource Network(Workload workload) => new(
        OrNull(workload.Ports.Where(p => p.Published is not null).Select(p => new Port(p.Name, p.Published, p.Number))),
        OrNull(workload.Ports.Where(p => p.Published is null).Select(p => new Port(p.Name, Value: null, p.Number))));

    private static NomadTask Task(DeploymentPlan plan, Workload workload)
    {
        var environment = NomadEnvironment.Of(plan, workload);
        return new NomadTask
        {
            Name = workload.Name,
            User = FormattableString.Invariant($"{workload.Security.User}:{workload.Security.Group}"),
            Config = new DockerConfig
            {
                Image = HclEscape.Template(workload.Image.ToString()),
                Arguments = OrNull(workload.Arguments.Select(HclEscape.Template)),
                Ports = OrNull(workload.Ports.Select(p => p.Name)),
                ReadOnlyRoot = workload.Security.ReadOnlyRoot,
                CapAdd = OrNull(workload.Security.Capabilities.Select(c => c.ToLowerInvariant())),
                Mounts = OrNull(workload.ConfigFiles.Select(ConfigMount).Concat(workload.Scratch.Select(ScratchMount))),
            },
            Env = environment.Literals,
            Templates = OrNull((environment.Template is { } template ? new[] { template } : []).Concat(workload.ConfigFiles.Select(f => NomadTemplates.OfFile(plan, f)))),
            VolumeMounts = OrNull(workload.Volumes.Select(v => new VolumeMount(v.Name, v.Path))),
            KillTimeout = workload.StopGrace,
            Resources = new(workload.Resources.CpuMhz, workload.Resources.MemoryMb),
        };
    }

    private static DockerMount ConfigMount(ConfigFile file) => new()
    {
        Type = "bind",
        Source = HclEscape.Template(NomadTemplates.Destination(file)),
        Target = HclEscape.Template(file.Path),
        ReadOnly = true,
    };

    // 1023 is 1777 in octal: the container's user is not root.
    private static DockerMount ScratchMount(ScratchFolder scratch) => new()
    {
        Type = "tmpfs",
        Target = HclEscape.Template(scratch.Path),
        ReadOnly = false,
        Tmpfs = [new DockerTmpfs(scratch.SizeMb * 1024L * 1024L, Mode: 1023)],
    };

    private static IReadOnlyList<T>? OrNull<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;
}
