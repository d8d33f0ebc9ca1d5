using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Hatmax.Deployment.Tests.Parity;

/// <summary>Reads the facts of a Compose file as Compose does: YAML first, then interpolation.</summary>
public sealed partial class ComposeFacts : IFactsReader
{
    public string Platform => PlatformLimits.Compose;

    public bool NamesResolve => true;

    public ImmutableArray<WorkloadFacts> Read(ImmutableArray<DeploymentFile> files)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(files.Single(f => f.Path == "docker-compose.yml").Text));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var services = Map(root, "services").ToDictionary(e => Text(e.Key), e => (YamlMappingNode)e.Value, StringComparer.Ordinal);
        return [.. services.Select(service => Read(service.Key, service.Value, services, files))];
    }

    private static WorkloadFacts Read(
        string name, YamlMappingNode service, Dictionary<string, YamlMappingNode> all, ImmutableArray<DeploymentFile> files)
    {
        var environment = Map(service, "environment").Select(e => $"{Text(e.Key)}={Interpolated(Text(e.Value))}").ToImmutableArray();
        var mounts = List(service, "volumes").Cast<YamlMappingNode>().ToList();
        var ports = List(service, "ports").Select(Text).ToList();
        Assert.All(ports, port => Assert.StartsWith("${HATMAX_BIND:-127.0.0.1}:", port, StringComparison.Ordinal));
        var limits = (YamlMappingNode)service["deploy"]["resources"]["limits"];
        return new WorkloadFacts
        {
            Name = name,
            Image = Interpolated(Text(service["image"])),
            Arguments = [.. List(service, "command").Select(a => Interpolated(Text(a)))],
            Replicas = int.Parse(Text(service["deploy"]["replicas"]), CultureInfo.InvariantCulture),
            CpuMhz = (int)(decimal.Parse(Text(limits["cpus"]), CultureInfo.InvariantCulture) * 1000),
            MemoryMb = Megabytes(Text(limits["memory"])),
            Environment = environment,
            Ports = [.. List(service, "expose").Select(Text)],
            Published = [.. ports.Select(p => p.Split(':')[^2])],
            Readiness = service.Children.TryGetValue("healthcheck", out var check) ? Check((YamlMappingNode)check) : [],
            ConfigFiles = [.. mounts.Where(m => Text(m["type"]) == "bind").Select(m => ConfigFile(m, files))],
            Volumes = [.. mounts.Where(m => Text(m["type"]) == "volume").Select(m => $"{Text(m["source"])} {Text(m["target"])}")],
            Scratch = [.. List(service, "tmpfs").Select(t => Scratch(Text(t), Text(service["user"])))],
            DependsOn = [.. Map(service, "depends_on").Select(d => Dependency(d.Key, d.Value))],
            User = Text(service["user"]),
            ReadOnlyRoot = bool.Parse(Text(service["read_only"])),
            Capabilities = [.. List(service, "cap_add").Select(Text)],
            Confined = List(service, "cap_drop").Select(Text).SequenceEqual(["ALL"]) && List(service, "security_opt").Select(Text).Contains("no-new-privileges:true"),
            StopGraceSeconds = Seconds(Text(service["stop_grace_period"])),
            Update = "",
            Secrets = [.. environment.Select(e => e[(e.IndexOf('=', StringComparison.Ordinal) + 1)..]).Where(e => e.StartsWith("secret:", StringComparison.Ordinal)).Select(e => e["secret:".Length..]).Distinct(StringComparer.Ordinal)],
            Callers = [.. all.Where(other => other.Key != name && List(other.Value, "networks").Select(Text).Contains("to-" + name)).Select(other => other.Key)],
            RegisteredAs = "",
        };
    }

    private static string ConfigFile(YamlMappingNode mount, ImmutableArray<DeploymentFile> files)
    {
        Assert.Equal("true", Text(mount["read_only"]));
        var source = Text(mount["source"]);
        Assert.StartsWith("./", source, StringComparison.Ordinal);
        return $"{Text(mount["target"])}: {files.Single(f => f.Path == source[2..]).Text}";
    }

    private static ImmutableArray<string> Check(YamlMappingNode check)
    {
        var test = List(check, "test").Select(t => Interpolated(Text(t))).ToList();
        Assert.Equal("CMD", test[0]);
        return WorkloadFacts.ProbeLines(
            port: null, path: null, test.Skip(1), Seconds(Text(check["interval"])), Seconds(Text(check["timeout"])), int.Parse(Text(check["retries"]), CultureInfo.InvariantCulture));
    }

    private static string Scratch(string text, string user)
    {
        var match = Tmpfs().Match(text);
        Assert.True(match.Success, text);
        Assert.Equal(user, $"{match.Groups["uid"].Value}:{match.Groups["gid"].Value}");
        return $"{match.Groups["path"].Value} {match.Groups["size"].Value}";
    }

    private static string Dependency(YamlNode name, YamlNode condition)
    {
        Assert.Equal("service_healthy", Text(condition["condition"]));
        return Text(name);
    }

    // $$ is a dollar sign, ${NAME:?…} a secret of the caller; nothing else may be left.
    private static string Interpolated(string text) => Dollar().Replace(text, match =>
        match.Value == "$$" ? "$" :
        match.Groups["secret"] is { Success: true } secret ? $"secret:{secret.Value.ToLowerInvariant().Replace('_', '-')}" :
        throw new InvalidOperationException($"Compose would interpolate {match.Value} in {text}"));

    private static int Megabytes(string text) => int.Parse(text.TrimEnd('M'), CultureInfo.InvariantCulture);

    private static double Seconds(string text) => text.EndsWith("ms", StringComparison.Ordinal)
        ? double.Parse(text[..^2], CultureInfo.InvariantCulture) / 1000
        : double.Parse(text[..^1], CultureInfo.InvariantCulture);

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static IEnumerable<YamlNode> List(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var node) ? (YamlSequenceNode)node : [];

    private static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Map(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var node) ? (YamlMappingNode)node : [];

    [GeneratedRegex(@"\$\$|\$\{(?<secret>[A-Z0-9_]+):\?[^}]*\}|\$.?", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Dollar();

    [GeneratedRegex("^(?<path>/[^:]*):size=(?<size>[0-9]+)m,uid=(?<uid>[0-9]+),gid=(?<gid>[0-9]+),mode=1777$", RegexOptions.ExplicitCapture)]
    private static partial Regex Tmpfs();
}
