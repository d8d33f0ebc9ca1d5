using System.Globalization;
using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Compose;

/// <summary>Typed Compose file → YAML tree. The one place that knows the key names and the interpolation of Compose.</summary>
internal static class ComposeYaml
{
    public static YamlMap Of(ComposeFile file) => new()
    {
        { "services", Map(file.Services.Select(s => (s.Name, (YamlNode)Of(s)))) },
        { "volumes", file.Volumes.IsEmpty ? null : Map(file.Volumes.Select(v => (v, (YamlNode)new YamlMap()))) },
        { "networks", Map(file.Networks.Select(n => (n.Name, (YamlNode)new YamlMap { { "internal", n.IsInternal ? true : null } }))) },
    };

    private static YamlMap Of(ComposeService service) => new()
    {
        { "image", Literal(service.Image) },
        { "command", Texts(service.Command) },
        { "init", true },
        { "user", service.User },
        { "read_only", service.ReadOnly },
        { "cap_drop", YamlList.Of(["ALL"]) },
        { "cap_add", Texts(service.CapAdd) },
        { "security_opt", YamlList.Of(["no-new-privileges:true"]) },
        { "environment", service.Environment.IsEmpty ? null : Map(service.Environment.Select(v => (v.Name, Value(v)))) },
        { "expose", Texts([.. service.Expose.Select(port => Number(port))]) },
        { "ports", Texts([.. service.Ports.Select(p => $"${{HATMAX_BIND:-127.0.0.1}}:{Number(p.Published)}:{Number(p.Target)}")], isLiteral: false) },
        { "volumes", service.Mounts.IsEmpty ? null : YamlList.Of(service.Mounts.Select(Mount)) },
        { "tmpfs", Texts([.. service.Tmpfs.Select(t => $"{t.Path}:size={Number(t.SizeMb)}m,uid={Number(t.User)},gid={Number(t.Group)},mode=1777")]) },
        { "healthcheck", service.Healthcheck is { } check ? Healthcheck(check) : null },
        { "depends_on", service.DependsOn.IsEmpty ? null : Map(service.DependsOn.Select(d => (d, (YamlNode)new YamlMap { { "condition", "service_healthy" } }))) },
        { "restart", "unless-stopped" },
        { "stop_grace_period", Duration(service.StopGracePeriod) },
        { "deploy", Deploy(service) },
        { "networks", YamlList.Of(service.Networks) },
    };

    private static YamlMap Healthcheck(ComposeHealthcheck check) => new()
    {
        { "test", YamlList.Of(["CMD", .. check.Command.Select(Escape)]) },
        { "interval", Duration(check.Interval) },
        { "timeout", Duration(check.Timeout) },
        { "retries", check.Retries },
        { "start_period", Duration(check.StartPeriod) },
    };

    private static YamlMap Deploy(ComposeService service) => new()
    {
        { "replicas", service.Replicas },
        {
            "resources", new YamlMap
            {
                {
                    "limits", new YamlMap
                    {
                        { "cpus", (service.MilliCpus / 1000m).ToString(CultureInfo.InvariantCulture) },
                        { "memory", $"{Number(service.MemoryMb)}M" },
                    }
                },
            }
        },
    };

    private static YamlNode Mount(ComposeMount mount) => new YamlMap
    {
        { "type", mount.IsFile ? "bind" : "volume" },
        { "source", Literal(mount.Source) },
        { "target", Literal(mount.Target) },
        { "read_only", mount.IsFile ? true : null },
    };

    private static YamlNode Value(ComposeVariable variable) =>
        variable.IsSecret ? $"${{{variable.Text}:?set {variable.Text} in the file .env}}" : Literal(variable.Text);

    private static YamlNode? Texts(ImmutableArray<string> texts, bool isLiteral = true) =>
        texts.IsEmpty ? null : YamlList.Of(isLiteral ? texts.Select(Escape) : texts);

    private static YamlNode Literal(string text) => Escape(text);

    private static string Escape(string text) => text.Replace("$", "$$", StringComparison.Ordinal);

    private static string Duration(TimeSpan time) =>
        time.Ticks % TimeSpan.TicksPerSecond == 0 ? $"{Number((long)time.TotalSeconds)}s" : $"{Number((long)time.TotalMilliseconds)}ms";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static YamlMap Map(IEnumerable<(string Key, YamlNode Value)> entries)
    {
        var map = new YamlMap();
        foreach (var (key, value) in entries)
        {
            map.Add(key, value);
        }

        return map;
    }
}
