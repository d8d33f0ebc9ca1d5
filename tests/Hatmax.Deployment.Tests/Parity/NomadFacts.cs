using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Hatmax.Deployment.Tests.Parity;

/// <summary>Reads the facts of Nomad jobs as the servers, the docker driver and the template renderer do.</summary>
public sealed partial class NomadFacts : IFactsReader
{
    private const double Second = 1e9;

    public string Platform => PlatformLimits.Nomad;

    public bool NamesResolve => false;

    public ImmutableArray<WorkloadFacts> Read(ImmutableArray<DeploymentFile> files)
    {
        var jobs = files.Where(f => f.Path.EndsWith(".nomad.json", StringComparison.Ordinal)).Select(f => JsonNode.Parse(f.Text)!["Job"]!.AsObject()).ToList();
        var registry = jobs.SelectMany(job => Items(Group(job), "Services").Select(s => (Name: Text(s["Name"]), Workload: Text(job["Meta"]!["hatmax_workload"]), Port: Text(s["PortLabel"]))))
            .ToDictionary(s => s.Name, s => $"{s.Workload}/{s.Port}", StringComparer.Ordinal);
        return [.. jobs.Select(job => Read(job, registry))];
    }

    private static WorkloadFacts Read(JsonObject job, Dictionary<string, string> registry)
    {
        var group = Group(job);
        var task = Items(group, "Tasks").Single();
        var config = task["Config"]!.AsObject();
        var network = Items(group, "Networks").SingleOrDefault();
        var reserved = network is null ? [] : Items(network, "ReservedPorts");
        var ports = network is null ? [] : reserved.Concat(Items(network, "DynamicPorts")).ToList();
        var services = Items(group, "Services");
        var main = services.Single(s => Items(s, "Checks").Any(c => Text(c["Name"]) == "alive"));
        var templates = Items(task, "Templates");
        var environment = Literals(task).Concat(templates.Where(IsEnvironment).SelectMany(t => Variables(t, job, registry))).ToImmutableArray();
        Assert.Equal(Texts(config["ports"]).Order(StringComparer.Ordinal), ports.Select(p => Text(p["Label"])).Order(StringComparer.Ordinal));
        return new WorkloadFacts
        {
            Name = Text(job["Meta"]!["hatmax_workload"]),
            Image = Unescaped(Text(config["image"])),
            Arguments = [.. Texts(config["args"]).Select(Unescaped)],
            Replicas = Number(group["Count"]),
            CpuMhz = Number(task["Resources"]!["CPU"]),
            MemoryMb = Number(task["Resources"]!["MemoryMB"]),
            Environment = environment,
            Ports = [.. ports.Select(p => $"{Text(p["Label"])} {Number(p["To"])}")],
            Published = [.. reserved.Select(p => $"{Text(p["Label"])} {Number(p["Value"])}")],
            Readiness = Ready(services),
            Liveness = Check(Items(main, "Checks").Single(c => Text(c["Name"]) == "alive")),
            ConfigFiles = [.. Items(config, "mount").Where(m => Text(m["type"]) == "bind").Select(m => ConfigFile(m, templates, registry))],
            Volumes = [.. Items(task, "VolumeMounts").Select(v => Volume(v, group, job))],
            Scratch = [.. Items(config, "mount").Where(m => Text(m["type"]) == "tmpfs").Select(m => $"{Unescaped(Text(m["target"]))} {m["tmpfs_options"]![0]!["size"]!.GetValue<long>() / 1024 / 1024}")],
            DependsOn = [.. Text(job["Meta"]!["hatmax_depends_on"]).Split(',', StringSplitOptions.RemoveEmptyEntries)],
            User = Text(task["User"]),
            ReadOnlyRoot = config["readonly_rootfs"]!.GetValue<bool>(),
            Capabilities = [.. Texts(config["cap_add"]).Select(c => c.ToUpperInvariant())],
            Confined = Texts(config["cap_drop"]).SequenceEqual(["all"]) && Texts(config["security_opt"]).Contains("no-new-privileges:true") && config["privileged"] is null,
            StopGraceSeconds = task["KillTimeout"]!.GetValue<long>() / Second,
            Update = Number(group["Update"]!["Canary"]) > 0 ? "Rolling" : "Replace",
            Secrets = [.. environment.Select(e => e[(e.IndexOf('=', StringComparison.Ordinal) + 1)..]).Where(e => e.StartsWith("secret:", StringComparison.Ordinal)).Select(e => e["secret:".Length..]).Distinct(StringComparer.Ordinal)],
            RegisteredAs = Text(main["Name"]),
            Tags = [.. Texts(main["Tags"])],
        };
    }

    // Every entry of the registry is gated by the same readiness.
    private static ImmutableArray<string> Ready(List<JsonObject> services)
    {
        var checks = services.Select(s => Check(Items(s, "Checks").Single(c => Text(c["Name"]) == "ready"))).ToList();
        Assert.All(checks, check => Assert.Equal(checks[0].AsEnumerable(), check));
        return checks[0];
    }

    private static ImmutableArray<string> Check(JsonObject check)
    {
        Assert.Equal(check["Path"] is null ? "tcp" : "http", Text(check["Type"]));
        return WorkloadFacts.ProbeLines(
            Text(check["PortLabel"]), check["Path"]?.GetValue<string>(), command: null,
            check["Interval"]!.GetValue<long>() / Second, check["Timeout"]!.GetValue<long>() / Second, check["CheckRestart"]?["Limit"]?.GetValue<int>());
    }

    private static string Volume(JsonObject mount, JsonObject group, JsonObject job)
    {
        var request = group["Volumes"]![Text(mount["Volume"])]!.AsObject();
        Assert.Equal($"{Text(job["Meta"]!["hatmax_system"])}-{Text(job["Meta"]!["hatmax_environment"])}-{Text(request["Name"])}", Text(request["Source"]));
        return $"{Text(request["Name"])} {Text(mount["Destination"])}";
    }

    private static string ConfigFile(JsonObject mount, List<JsonObject> templates, Dictionary<string, string> registry)
    {
        Assert.True(mount["readonly"]!.GetValue<bool>());
        var template = templates.Single(t => Text(t["DestPath"]) == Unescaped(Text(mount["source"])));
        return $"{Unescaped(Text(mount["target"]))}: {Rendered(template, registry)}";
    }

    private static bool IsEnvironment(JsonObject template) => template["Envvars"]?.GetValue<bool>() == true;

    private static IEnumerable<string> Literals(JsonObject task) => (task["Env"]?.AsObject() ?? []).Select(e =>
    {
        Assert.DoesNotMatch(@"\$\{[a-zA-Z0-9_\-.]+\}", Text(e.Value));
        return $"{e.Key}={Text(e.Value)}";
    });

    private static IEnumerable<string> Variables(JsonObject template, JsonObject job, Dictionary<string, string> registry)
    {
        var text = Text(template["EmbeddedTmpl"]);
        for (var at = 0; at < text.Length;)
        {
            var line = VariableLine().Match(text, at);
            Assert.True(line.Success, $"Nobody would understand {text[at..]}");
            at += line.Length;
            var groups = line.Groups;
            if (groups["path"] is { Success: true } path)
            {
                Assert.Equal($"nomad/jobs/{Text(job["ID"])}", path.Value);
                Assert.True(template["ErrMissingKey"]!.GetValue<bool>());
            }

            yield return groups["name"].Value + "=" + (
                groups["key"].Success ? $"secret:{groups["key"].Value.Replace('_', '-')}" :
                groups["service"].Success ? Address(groups["service"].Value, groups["form"].Value, "{{", "}}", registry) :
                JsonNode.Parse(groups["json"].Value)!.GetValue<string>());
        }
    }

    private static string Rendered(JsonObject template, Dictionary<string, string> registry)
    {
        var (left, right) = (template["LeftDelim"]?.GetValue<string>() ?? "{{", template["RightDelim"]?.GetValue<string>() ?? "}}");
        var (l, r) = (Regex.Escape(left), Regex.Escape(right));
        var action = new Regex(
            $"""\G(?:{l} "" {r}|(?:{l} range nomadService 1 \(env "NOMAD_ALLOC_ID"\) "(?<service>[^"]*)" {r}|{l} with service "(?<service>[^"]*)" {r}{l} with index \. 0 {r})(?<form>.*?){l} end {r}(?:{l} end {r})?)""",
            RegexOptions.ExplicitCapture);
        var text = Text(template["EmbeddedTmpl"]);
        var result = "";
        for (var at = 0; ;)
        {
            var next = text.IndexOf(left, at, StringComparison.Ordinal);
            if (next < 0)
            {
                return result + text[at..];
            }

            result += text[at..next];
            var match = action.Match(text, next);
            Assert.True(match.Success, $"Nobody would understand {text[next..]}");
            result += match.Groups["service"].Success ? $"{{{Address(match.Groups["service"].Value, match.Groups["form"].Value, left, right, registry)}}}" : "";
            at = next + match.Length;
        }
    }

    private static string Address(string service, string form, string left, string right, Dictionary<string, string> registry)
    {
        var (host, port) = ($"{left} .Address {right}", $"{left} .Port {right}");
        var called = registry[JsonNode.Parse($"\"{service}\"")!.GetValue<string>()];
        return form == host ? $"address:{called}/Host/"
            : form == port ? $"address:{called}/Port/"
            : form == $"{host}:{port}" ? $"address:{called}/HostAndPort/"
            : form.EndsWith($"://{host}:{port}", StringComparison.Ordinal) ? $"address:{called}/Url/{form[..form.IndexOf("://", StringComparison.Ordinal)]}"
            : throw new InvalidOperationException($"{form} is no form of an address.");
    }

    // Texts of the driver are templates of HCL.
    private static string Unescaped(string text)
    {
        Assert.DoesNotMatch(@"(?<!\$)\$\{|(?<!%)%\{", text);
        return text.Replace("$${", "${", StringComparison.Ordinal).Replace("%%{", "%{", StringComparison.Ordinal);
    }

    private static JsonObject Group(JsonObject job) => Items(job, "TaskGroups").Single();

    private static List<JsonObject> Items(JsonObject node, string name) => [.. (node[name]?.AsArray() ?? []).Select(item => item!.AsObject())];

    private static IEnumerable<string> Texts(JsonNode? list) => (list?.AsArray() ?? []).Select(Text);

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static int Number(JsonNode? node) => int.Parse(node!.ToJsonString(), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        \G(?:
            (?<name>[A-Za-z_][A-Za-z0-9_]*)=(?<json>"(?:[^"\\{\n]|\\.)*")\n
          | \{\{\ with\ nomadVar\ "(?<path>[^"]*)"\ \}\}(?<name>[A-Za-z_][A-Za-z0-9_]*)=\{\{\ \.(?<key>[A-Za-z_][A-Za-z0-9_]*)\.Value\ \|\ toJSON\ \}\}\{\{\ end\ \}\}\n
          | \{\{\ range\ nomadService\ 1\ \(env\ "NOMAD_ALLOC_ID"\)\ "(?<service>[^"]*)"\ \}\}(?<name>[A-Za-z_][A-Za-z0-9_]*)="(?<form>[^"]*)"\n\{\{\ end\ \}\}
          | \{\{\ with\ service\ "(?<service>[^"]*)"\ \}\}\{\{\ with\ index\ \.\ 0\ \}\}(?<name>[A-Za-z_][A-Za-z0-9_]*)="(?<form>[^"]*)"\n\{\{\ end\ \}\}\{\{\ end\ \}\}
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex VariableLine();
}
