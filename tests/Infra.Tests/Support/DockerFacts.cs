using System.Globalization;
using Hatmax.Deployment.Tests.Parity;

namespace Hatmax.Infra.Tests.Support;

/// <summary>Reads the facts of a system back from the containers that were registered.</summary>
internal sealed class DockerFacts(DeploymentPlan plan, Recording recording) : IFactsReader
{
    private readonly string _prefix = $"{plan.System}-{plan.Environment}-";

    public string Platform => PlatformLimits.Docker;

    public bool NamesResolve => true;

    public ImmutableArray<WorkloadFacts> Read(ImmutableArray<DeploymentFile> files)
    {
        var containers = recording.Of("docker:index/container:Container").GroupBy(WorkloadOf, StringComparer.Ordinal).ToList();
        var networks = containers.ToDictionary(group => group.Key, group => Networks(group.First()), StringComparer.Ordinal);
        return [.. containers.Select(copies => Read(copies.Key, [.. copies], networks))];
    }

    private WorkloadFacts Read(string name, ImmutableArray<Registration> copies, Dictionary<string, ImmutableArray<string>> networks)
    {
        // Copies differ in their names only.
        Assert.Single(copies.Select(copy => Values.Canonical(copy.Inputs.Remove("name").Remove("hostname"))).Distinct());
        var container = copies[0];
        var environment = container.List("envs").Cast<string>().Select(Variable).ToImmutableArray();
        var configFolders = container.List("uploads").Select(upload => (string)Values.Map(upload)["file"]).Select(file => file[..file.LastIndexOf('/')]).ToHashSet();
        return new WorkloadFacts
        {
            Name = name,
            Image = container.Text("image"),
            Arguments = [.. container.List("command").Cast<string>()],
            Replicas = copies.Length,
            CpuMhz = (int)(decimal.Parse(container.Text("cpus"), CultureInfo.InvariantCulture) * 1000),
            MemoryMb = container.Number("memory"),
            Environment = environment,
            Published = [.. container.List("ports").Select(Values.Map).Select(Published)],
            Readiness = container["healthcheck"] is { } check ? Check(Values.Map(check)) : [],
            ConfigFiles = [.. container.List("uploads").Select(Values.Map).Select(upload => $"{upload["file"]}: {upload["content"]}")],
            Volumes =
            [
                .. container.List("volumes").Select(Values.Map)
                    .Where(volume => !configFolders.Contains((string)volume["containerPath"]) || IsData((string)volume["volumeName"]))
                    .Select(volume => $"{((string)volume["volumeName"])[_prefix.Length..]} {volume["containerPath"]}"),
            ],
            Scratch = [.. (container["tmpfs"] is { } tmpfs ? Values.Map(tmpfs) : ImmutableDictionary<string, object>.Empty).Select(entry => Scratch(entry, container))],
            DependsOn = plan.Workloads.Single(workload => workload.Name == name).DependsOn.Where(needed => IsBefore(needed, container)).ToImmutableArray(),
            User = container.Text("user"),
            ReadOnlyRoot = (bool)container["readOnly"]!,
            Capabilities = [.. Values.Map(container["capabilities"]!).TryGetValue("adds", out var adds) ? Values.Texts(adds).Select(add => add["CAP_".Length..]) : []],
            Confined = Values.Texts(Values.Map(container["capabilities"]!)["drops"]).SequenceEqual(["ALL"])
                && Values.Texts(container["securityOpts"]!).Contains("no-new-privileges:true"),
            StopGraceSeconds = container.Number("stopTimeout"),
            Update = "",
            Secrets = [.. environment.Select(line => line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]).Where(value => value.StartsWith("secret:", StringComparison.Ordinal)).Select(value => value["secret:".Length..]).Distinct()],
            Callers = [.. networks.Where(other => other.Key != name && other.Value.Contains($"{_prefix}to-{name}")).Select(other => other.Key)],
            RegisteredAs = "",
        };
    }

    private string WorkloadOf(Registration container) =>
        (string)container.List("labels").Select(Values.Map).Single(label => (string)label["label"] == "hatmax.workload")["value"];

    // What must be ready first was registered first: a registration waits for those that it depends on.
    private bool IsBefore(string needed, Registration container) =>
        recording.Of("docker:index/container:Container").Where(other => WorkloadOf(other) == needed)
            .All(other => recording.Registrations.IndexOf(other) < recording.Registrations.IndexOf(container));

    private bool IsData(string volume) => plan.Workloads.SelectMany(workload => workload.Volumes).Any(mount => _prefix + mount.Name == volume);

    private static ImmutableArray<string> Networks(Registration container)
    {
        Assert.Equal("bridge", container.Text("networkMode"));
        return [.. container.List("networksAdvanced").Select(network => (string)Values.Map(network)["name"])];
    }

    private static string Variable(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        return line[(at + 1)..].StartsWith("value of ", StringComparison.Ordinal) ? $"{line[..at]}=secret:{line[(at + 1 + "value of ".Length)..]}" : line;
    }

    private static string Published(IReadOnlyDictionary<string, object> port)
    {
        Assert.Equal("127.0.0.1", port["ip"]);
        return Convert.ToString(port["external"], CultureInfo.InvariantCulture)!;
    }

    private static string Scratch(KeyValuePair<string, object> tmpfs, Registration container)
    {
        var options = ((string)tmpfs.Value).Split(',').Select(option => option.Split('=')).ToDictionary(option => option[0], option => option[1]);
        Assert.Equal(container.Text("user"), $"{options["uid"]}:{options["gid"]}");
        return $"{tmpfs.Key} {options["size"].TrimEnd('m')}";
    }

    private static ImmutableArray<string> Check(IReadOnlyDictionary<string, object> check)
    {
        var test = Values.Texts(check["tests"]);
        Assert.Equal("CMD", test[0]);
        return WorkloadFacts.ProbeLines(
            port: null, path: null, test.Skip(1), Seconds(check["interval"]), Seconds(check["timeout"]), Convert.ToInt32(check["retries"], CultureInfo.InvariantCulture));
    }

    private static double Seconds(object text) => ((string)text).EndsWith("ms", StringComparison.Ordinal)
        ? double.Parse(((string)text)[..^2], CultureInfo.InvariantCulture) / 1000
        : double.Parse(((string)text)[..^1], CultureInfo.InvariantCulture);
}
