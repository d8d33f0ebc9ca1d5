using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Helm;

/// <summary>One workload of the values. Empty lists are left out.</summary>
internal static class HelmWorkload
{
    /// <summary>Seconds that a gateway goes on taking requests while the cluster learns that it stops: it has no such wait of its own.</summary>
    private const int GatewayDrainSeconds = 5;

    public static YamlMap Of(DeploymentPlan plan, Workload workload) => new()
    {
        { "kind", Kind(workload.Kind) },
        { "image", Image(workload.Image) },
        { "arguments", Texts(workload.Arguments) },
        { "replicas", workload.Replicas },
        { "resources", new YamlMap { { "cpuMhz", workload.Resources.CpuMhz }, { "memoryMb", workload.Resources.MemoryMb } } },
        { "ports", List(workload.Ports, port => NamedPort(port.Name, port.Number)) },
        { "public", Public(workload) },
        { "env", List(workload.Environment, variable => HelmVariable.Of(plan, variable)) },
        { "readsSecrets", workload.Environment.Any(v => v.Value is SecretValue) ? true : null },
        { "files", HelmFiles.Of(plan, workload) },
        { "volumes", List(workload.Volumes, v => new YamlMap { { "name", v.Name }, { "path", v.Path }, { "sizeMb", v.SizeMb } }) },
        { "scratch", List(workload.Scratch, s => new YamlMap { { "path", s.Path }, { "sizeMb", s.SizeMb } }) },
        { "probes", Probes(workload.Probes) },
        { "dependsOn", Texts(workload.DependsOn) },
        { "security", Security(workload.Security) },
        { "update", workload.Update == UpdateMode.Replace ? "replace" : "rolling" },
        { "stopGraceSeconds", Seconds(workload.StopGrace) },
        { "preStopSeconds", PreStop(workload) },
        { "callers", List(plan.Edges.Where(e => e.To == workload.Name), e => HelmPeers.Peer(plan, e.From, e)) },
        { "calls", List(plan.Edges.Where(e => e.From == workload.Name), e => HelmPeers.Peer(plan, e.To, e)) },
        { "externalPorts", HelmPeers.ExternalPorts(plan, workload) },
        { "externalOpen", HelmPeers.IsOpen(plan, workload) ? true : null },
        { "ingresses", HelmIngresses.Of(plan, workload) },
    };

    /// <summary>A list with one map per item; null for none.</summary>
    public static YamlList? List<T>(IEnumerable<T> items, Func<T, YamlMap> map)
    {
        var list = YamlList.Of(items.Select(item => (YamlNode)map(item)));
        return list.Count == 0 ? null : list;
    }

    private static YamlList? Texts(ImmutableArray<string> texts) => texts.IsEmpty ? null : YamlList.Of(texts);

    private static string Kind(WorkloadKind kind) => kind switch
    {
        WorkloadKind.Service => "service",
        WorkloadKind.Gateway => "gateway",
        WorkloadKind.Database => "database",
        WorkloadKind.Broker => "broker",
        WorkloadKind.Registry => "registry",
        _ => "telemetry",
    };

    private static YamlMap Image(ImageReference image)
    {
        var map = new YamlMap { { "repository", image.Repository }, { "tag", image.Tag } };
        if (image.Digest is { } digest)
        {
            map.Add("digest", digest);
        }

        return map;
    }

    private static YamlMap NamedPort(string name, int number) => new() { { "name", name }, { "number", number } };

    private static YamlList? Public(Workload workload) => workload.Kind == WorkloadKind.Gateway
        ? List(workload.Ports.Where(p => p.Published is not null), p => NamedPort(p.Name, p.Published!.Value))
        : null;

    private static YamlMap Probes(ProbeSet probes) => new()
    {
        { "startup", Probe(probes.Startup) },
        { "readiness", Probe(probes.Readiness) },
        { "liveness", Probe(probes.Liveness) },
    };

    private static YamlMap Probe(Probe probe)
    {
        var map = new YamlMap { { "port", probe.Port } };
        if (probe.Path is { } path)
        {
            map.Add("path", path);
        }

        map.Add("intervalSeconds", Math.Max(1, Seconds(probe.Interval)));
        map.Add("timeoutSeconds", Math.Max(1, Seconds(probe.Timeout)));
        map.Add("failures", probe.Failures);
        return map;
    }

    private static YamlMap Security(SecurityProfile security) => new()
    {
        { "user", security.User },
        { "group", security.Group },
        { "readOnlyRoot", security.ReadOnlyRoot },
        { "capabilities", Texts(security.Capabilities) },
    };

    private static YamlNode? PreStop(Workload workload)
    {
        var seconds = Math.Min(GatewayDrainSeconds, Seconds(workload.StopGrace) / 2);
        return workload is { Kind: WorkloadKind.Gateway, Update: UpdateMode.Rolling } && seconds > 0 ? seconds : null;
    }

    private static int Seconds(TimeSpan time) => (int)Math.Ceiling(time.TotalSeconds);
}
