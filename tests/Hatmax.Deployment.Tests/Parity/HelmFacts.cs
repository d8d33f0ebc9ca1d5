using System.Globalization;
using System.Text.RegularExpressions;
using Hatmax.Deployment.Tests.Helm;
using YamlDotNet.RepresentationModel;
using static Hatmax.Deployment.Tests.Helm.Manifests;

namespace Hatmax.Deployment.Tests.Parity;

/// <summary>Reads the facts of the objects that the real helm renders.</summary>
public sealed partial class HelmFacts : IFactsReader
{
    public string Platform => PlatformLimits.Kubernetes;

    public bool NamesResolve => true;

    public ImmutableArray<WorkloadFacts> Read(ImmutableArray<DeploymentFile> files)
    {
        var manifests = new Manifests(HelmTool.Template(files, "release"));
        return [.. manifests.Of("Deployment").Select(deployment => Read(manifests, deployment))];
    }

    private static WorkloadFacts Read(Manifests manifests, YamlMappingNode deployment)
    {
        var name = Text(deployment, "metadata.name");
        var container = manifests.Container(name);
        var pod = At(deployment, "spec.template.spec")!;
        var environment = List(container, "env").Select(Variable).ToImmutableArray();
        Assert.Equal(Text(container, "resources.requests.cpu"), Text(container, "resources.limits.cpu"));
        Assert.Equal(Text(container, "resources.requests.memory"), Text(container, "resources.limits.memory"));
        Assert.Equal(Text(pod, "securityContext.runAsGroup"), Text(pod, "securityContext.fsGroup"));
        return new WorkloadFacts
        {
            Name = name,
            Image = Text(container, "image"),
            Arguments = [.. List(container, "args").Select(a => Expanded(((YamlScalarNode)a).Value!))],
            Replicas = Number(deployment, "spec.replicas"),
            CpuMhz = Unit(Text(container, "resources.requests.cpu"), "m"),
            MemoryMb = Unit(Text(container, "resources.limits.memory"), "Mi"),
            Environment = environment,
            Ports = [.. Ports(manifests, name, container)],
            Startup = Probe(container, "startupProbe"),
            Readiness = Probe(container, "readinessProbe"),
            Liveness = Probe(container, "livenessProbe"),
            ConfigFiles = [.. Mounts(pod, container, "configMap").Select(m => $"{Text(m.Mount, "mountPath")}: {ConfigText(manifests, m)}")],
            Volumes = [.. Mounts(pod, container, "persistentVolumeClaim").Select(m => Volume(manifests, m))],
            Scratch = [.. Mounts(pod, container, "emptyDir").Select(Scratch)],
            DependsOn = DependsOn(deployment),
            User = $"{Text(pod, "securityContext.runAsUser")}:{Text(pod, "securityContext.runAsGroup")}",
            ReadOnlyRoot = bool.Parse(Text(container, "securityContext.readOnlyRootFilesystem")),
            Capabilities = [.. List(container, "securityContext.capabilities.add").Select(c => ((YamlScalarNode)c).Value!)],
            Confined = List(container, "securityContext.capabilities.drop").Select(c => ((YamlScalarNode)c).Value).SequenceEqual(["ALL"])
                && Text(container, "securityContext.allowPrivilegeEscalation") == "false",
            StopGraceSeconds = Number(pod, "terminationGracePeriodSeconds"),
            Update = Update(deployment),
            Secrets = [.. environment.Select(e => e[(e.IndexOf('=', StringComparison.Ordinal) + 1)..]).Where(e => e.StartsWith("secret:", StringComparison.Ordinal)).Select(e => e["secret:".Length..]).Distinct(StringComparer.Ordinal)],
            Callers = [.. Callers(manifests, name)],
            RegisteredAs = "",
        };
    }

    private static ImmutableArray<string> DependsOn(YamlNode deployment) =>
        At(deployment, "metadata.annotations") is YamlMappingNode annotations ? [.. ((YamlScalarNode)annotations["hatmax.dev/depends-on"]).Value!.Split(',')] : [];

    private static string Variable(YamlNode variable) => At(variable, "valueFrom.secretKeyRef") is { } secret
        ? $"{Text(variable, "name")}=secret:{Text(secret, "key")}"
        : $"{Text(variable, "name")}={Expanded(Text(variable, "value"))}";

    // The Service must lead to the same ports, or nobody could connect by name.
    private static IEnumerable<string> Ports(Manifests manifests, string name, YamlNode container)
    {
        var ports = List(container, "ports").Select(p => $"{Text(p, "name")} {Text(p, "containerPort")}").ToList();
        var service = ports.Count == 0 ? [] : List(manifests.Get("Service", name), "spec.ports").Select(p => $"{Text(p, "targetPort")} {Text(p, "port")}");
        Assert.Equal(ports, service);
        return ports;
    }

    private static ImmutableArray<string> Probe(YamlNode container, string kind)
    {
        var probe = At(container, kind)!;
        var http = At(probe, "httpGet");
        return WorkloadFacts.ProbeLines(
            Text(http ?? At(probe, "tcpSocket")!, "port"), http is null ? null : Text(http, "path"), command: null,
            Number(probe, "periodSeconds"), Number(probe, "timeoutSeconds"), Number(probe, "failureThreshold"));
    }

    private static IEnumerable<(YamlNode Mount, YamlNode Source)> Mounts(YamlNode pod, YamlNode container, string source) =>
        from mount in List(container, "volumeMounts")
        join volume in List(pod, "volumes") on Text(mount, "name") equals Text(volume, "name")
        where At(volume, source) is not null
        select (mount, At(volume, source)!);

    private static string ConfigText(Manifests manifests, (YamlNode Mount, YamlNode Source) file)
    {
        Assert.Equal("true", Text(file.Mount, "readOnly"));
        var data = (YamlMappingNode)At(manifests.Get("ConfigMap", Text(file.Source, "name")), "data")!;
        return ((YamlScalarNode)data[Text(file.Mount, "subPath")]).Value!;
    }

    private static string Volume(Manifests manifests, (YamlNode Mount, YamlNode Source) volume)
    {
        var name = Text(volume.Source, "claimName");
        var claim = manifests.Get("PersistentVolumeClaim", name);
        return string.Create(CultureInfo.InvariantCulture, $"{name} {Text(volume.Mount, "mountPath")} {Unit(Text(claim, "spec.resources.requests.storage"), "Mi")}");
    }

    private static string Scratch((YamlNode Mount, YamlNode Source) scratch)
    {
        Assert.Equal("Memory", Text(scratch.Source, "medium"));
        return string.Create(CultureInfo.InvariantCulture, $"{Text(scratch.Mount, "mountPath")} {Unit(Text(scratch.Source, "sizeLimit"), "Mi")}");
    }

    private static string Update(YamlNode deployment)
    {
        if (Text(deployment, "spec.strategy.type") == "Recreate")
        {
            return nameof(UpdateMode.Replace);
        }

        Assert.Equal("0", Text(deployment, "spec.strategy.rollingUpdate.maxUnavailable"));
        return nameof(UpdateMode.Rolling);
    }

    // A rule without peers lets everybody in: that is the outside, not a caller.
    private static IEnumerable<string> Callers(Manifests manifests, string name) =>
        List(manifests.Get("NetworkPolicy", name), "spec.ingress").SelectMany(rule => List(rule, "from"))
            .Select(peer => ((YamlScalarNode)((YamlMappingNode)At(peer, "podSelector.matchLabels")!)["app.kubernetes.io/name"]).Value!)
            .Distinct(StringComparer.Ordinal);

    private static int Unit(string text, string unit)
    {
        Assert.EndsWith(unit, text, StringComparison.Ordinal);
        return int.Parse(text[..^unit.Length], CultureInfo.InvariantCulture);
    }

    // As the kubelet reads arguments and variables: $$ is a dollar sign, $(NAME) another variable; nothing of the latter may be left.
    private static string Expanded(string text) => Dollar().Replace(text, match =>
        match.Value == "$$" ? "$" : throw new InvalidOperationException($"The kubelet would look at {match.Value} in {text}"));

    [GeneratedRegex(@"\$\$|\$", RegexOptions.ExplicitCapture)]
    private static partial Regex Dollar();
}
