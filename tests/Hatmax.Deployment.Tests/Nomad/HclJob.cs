using System.Globalization;
using System.Text.Json.Nodes;

namespace Hatmax.Deployment.Tests.Nomad;

/// <summary>A job as an independent reader of HCL gives it → the job as the API takes it, by the documented names of both.</summary>
internal static class HclJob
{
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["cpu"] = "CPU", ["memory"] = "MemoryMB", ["port"] = "PortLabel", ["data"] = "EmbeddedTmpl", ["destination"] = "DestPath", ["env"] = "Envvars",
        ["left_delimiter"] = "LeftDelim", ["right_delimiter"] = "RightDelim", ["error_on_missing_key"] = "ErrMissingKey",
        ["restart"] = "RestartPolicy", ["network"] = "Networks", ["service"] = "Services", ["check"] = "Checks", ["template"] = "Templates", ["volume_mount"] = "VolumeMounts",
    };

    /// <summary><c>{"Job": …}</c>.</summary>
    public static JsonObject ToApi(JsonObject hcl)
    {
        var (id, body) = Assert.Single(hcl["job"]!.AsObject());
        var job = Body(Single(body!), skip: ["group"]);
        job["ID"] = id;
        job["Name"] = id;
        job["TaskGroups"] = new JsonArray([.. Labelled(Single(body!), "group").Select(group => Group(group.Label, group.Body))]);
        return new JsonObject { ["Job"] = job };
    }

    private static JsonObject Group(string name, JsonObject hcl)
    {
        var group = Body(hcl, skip: ["network", "volume", "task"]);
        group["Name"] = name;
        group["Tasks"] = new JsonArray([.. Labelled(hcl, "task").Select(task => Task(task.Label, task.Body))]);
        if (hcl["network"] is { } network)
        {
            var ports = Labelled(Single(network), "port").ToList();
            var resource = new JsonObject();
            AddPorts(resource, "ReservedPorts", ports.Where(p => p.Body.ContainsKey("static")));
            AddPorts(resource, "DynamicPorts", ports.Where(p => !p.Body.ContainsKey("static")));
            group["Networks"] = new JsonArray(resource);
        }

        var volumes = Labelled(hcl, "volume").Select(v => KeyValuePair.Create<string, JsonNode?>(v.Label, With(Body(v.Body), "Name", v.Label))).ToList();
        if (volumes.Count > 0)
        {
            group["Volumes"] = new JsonObject(volumes);
        }

        return group;
    }

    private static JsonObject Task(string name, JsonObject hcl)
    {
        var task = Body(hcl, skip: ["config", "env", "volume_mount"]);
        task["Name"] = name;
        task["Config"] = Clean(Single(hcl["config"]!));
        if (hcl["env"] is { } env)
        {
            task["Env"] = Clean(Single(env));
        }

        if (hcl["volume_mount"] is JsonArray mounts)
        {
            task["VolumeMounts"] = new JsonArray([.. mounts.Select(m => new JsonObject { ["Volume"] = Clean(m!["volume"]!), ["Destination"] = Clean(m["destination"]!) })]);
        }

        return task;
    }

    private static void AddPorts(JsonObject network, string name, IEnumerable<(string Label, JsonObject Body)> ports)
    {
        var all = ports.Select(JsonNode? (p) =>
        {
            var port = new JsonObject { ["Label"] = p.Label, ["To"] = Clean(p.Body["to"]!) };
            return p.Body["static"] is { } value ? With(port, "Value", Clean(value)) : port;
        }).ToArray();
        if (all.Length > 0)
        {
            network[name] = new JsonArray(all);
        }
    }

    private static JsonObject Body(JsonObject hcl, params string[] skip)
    {
        var result = new JsonObject();
        foreach (var (name, value) in hcl.Where(e => !skip.Contains(e.Key)))
        {
            result[Name(name)] = Value(name, value!);
        }

        return result;
    }

    private static JsonNode Value(string name, JsonNode value) => name switch
    {
        "meta" => Clean(Single(value)),
        "update" or "restart" or "resources" or "check_restart" => Body(Single(value)),
        "service" or "check" or "template" => new JsonArray([.. value.AsArray().Select(item => Body(item!.AsObject()))]),
        _ when Duration(name, value) is { } nanoseconds => nanoseconds,
        _ => Clean(value),
    };

    private static JsonValue? Duration(string name, JsonNode value)
    {
        if (name is not ("interval" or "timeout" or "delay" or "grace" or "kill_timeout" or "min_healthy_time" or "healthy_deadline" or "progress_deadline"))
        {
            return null;
        }

        var text = value.GetValue<string>();
        return text.EndsWith("ms", StringComparison.Ordinal)
            ? JsonValue.Create(long.Parse(text[..^2], CultureInfo.InvariantCulture) * 1_000_000)
            : JsonValue.Create(long.Parse(text[..^1], CultureInfo.InvariantCulture) * 1_000_000_000);
    }

    // The reader leaves the escapes of templates in texts.
    private static JsonNode Clean(JsonNode node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(e => KeyValuePair.Create<string, JsonNode?>(e.Key, Clean(e.Value!)))),
        JsonArray list => new JsonArray([.. list.Select(item => Clean(item!))]),
        JsonValue value when value.TryGetValue<string>(out var text) =>
            JsonValue.Create(text.Replace("$${", "${", StringComparison.Ordinal).Replace("%%{", "%{", StringComparison.Ordinal)),
        _ => node.DeepClone(),
    };

    private static IEnumerable<(string Label, JsonObject Body)> Labelled(JsonObject hcl, string type) =>
        (hcl[type]?.AsObject() ?? []).Select(e => (e.Key, Single(e.Value!)));

    private static JsonObject Single(JsonNode node) => node as JsonObject ?? Assert.Single(node.AsArray())!.AsObject();

    private static JsonObject With(JsonObject map, string name, JsonNode value)
    {
        map[name] = value;
        return map;
    }

    private static string Name(string hcl) => OtherNames.TryGetValue(hcl, out var name)
        ? name
        : string.Concat(hcl.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
