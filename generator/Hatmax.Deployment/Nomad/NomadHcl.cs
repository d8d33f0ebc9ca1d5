using System.Globalization;
using Hatmax.Deployment.Nomad.Hcl;

namespace Hatmax.Deployment.Nomad;

/// <summary>Typed job → HCL tree. The one place that knows the names of HCL.</summary>
internal static class NomadHcl
{
    public static HclBody Of(Job job) => new HclBody().Block("job", job.ID, new HclBody()
        .Set("type", job.Type)
        .Set("datacenters", job.Datacenters)
        .Texts("meta", job.Meta)
        .Blocks("group", job.TaskGroups, g => g.Name, Group));

    private static HclBody Group(TaskGroup group) => new HclBody()
        .Set("count", group.Count)
        .Block("update", Update(group.Update))
        .Block("restart", Restart(group.RestartPolicy))
        .Blocks("network", group.Networks, _ => null, Network)
        .Blocks("volume", group.Volumes?.Values, v => v.Name, v => new HclBody().Set("type", v.Type).Set("source", v.Source))
        .Blocks("service", group.Services, _ => null, Service)
        .Blocks("task", group.Tasks, t => t.Name, Task);

    private static HclBody Update(UpdateStrategy update) => new HclBody()
        .Set("max_parallel", update.MaxParallel)
        .Set("health_check", update.HealthCheck)
        .Set("min_healthy_time", Duration(update.MinHealthyTime))
        .Set("healthy_deadline", Duration(update.HealthyDeadline))
        .Set("progress_deadline", Duration(update.ProgressDeadline))
        .Set("canary", update.Canary)
        .Set("auto_revert", update.AutoRevert)
        .Set("auto_promote", update.AutoPromote);

    private static HclBody Restart(RestartPolicy restart) => new HclBody()
        .Set("attempts", restart.Attempts)
        .Set("interval", Duration(restart.Interval))
        .Set("delay", Duration(restart.Delay))
        .Set("mode", restart.Mode);

    private static HclBody Network(NetworkResource network) => new HclBody()
        .Blocks("port", network.ReservedPorts, p => p.Label, p => new HclBody().Set("static", p.Value is { } value ? value : null).Set("to", p.To))
        .Blocks("port", network.DynamicPorts, p => p.Label, p => new HclBody().Set("to", p.To));

    private static HclBody Service(Service service) => new HclBody()
        .Set("name", service.Name)
        .Set("provider", service.Provider)
        .Set("port", service.PortLabel)
        .Set("tags", service.Tags)
        .Blocks("check", service.Checks, _ => null, Check);

    private static HclBody Check(ServiceCheck check)
    {
        var body = new HclBody()
            .Set("name", check.Name)
            .Set("type", check.Type)
            .Set("path", check.Path)
            .Set("port", check.PortLabel)
            .Set("interval", Duration(check.Interval))
            .Set("timeout", Duration(check.Timeout));
        return check.CheckRestart is { } restart
            ? body.Block("check_restart", new HclBody().Set("limit", restart.Limit).Set("grace", Duration(restart.Grace)))
            : body;
    }

    private static HclBody Task(NomadTask task) => new HclBody()
        .Set("driver", task.Driver)
        .Set("user", task.User)
        .Set("kill_timeout", Duration(task.KillTimeout))
        .Block("config", Config(task.Config))
        .Texts("env", task.Env)
        .Blocks("template", task.Templates, _ => null, Template)
        .Blocks("volume_mount", task.VolumeMounts, _ => null, v => new HclBody().Set("volume", v.Volume).Set("destination", v.Destination))
        .Block("resources", new HclBody().Set("cpu", task.Resources.Cpu).Set("memory", task.Resources.MemoryMb));

    private static HclBody Config(DockerConfig config) => new HclBody()
        .Set("image", config.Image)
        .Set("args", config.Arguments)
        .Set("ports", config.Ports)
        .Set("init", config.Init)
        .Set("readonly_rootfs", config.ReadOnlyRoot)
        .Set("cap_drop", config.CapDrop)
        .Set("cap_add", config.CapAdd)
        .Set("security_opt", config.SecurityOptions)
        .Blocks("mount", config.Mounts, _ => null, Mount);

    private static HclBody Mount(DockerMount mount) => new HclBody()
        .Set("type", mount.Type)
        .Set("source", mount.Source)
        .Set("target", mount.Target)
        .Set("readonly", mount.ReadOnly)
        .Blocks("tmpfs_options", mount.Tmpfs, _ => null, t => new HclBody().Set("size", t.Size).Set("mode", t.Mode));

    private static HclBody Template(Template template) => new HclBody()
        .Set("destination", template.Destination)
        .Set("change_mode", template.ChangeMode)
        .Set("env", template.Envvars is { } env ? env : null)
        .Set("error_on_missing_key", template.ErrMissingKey is { } error ? error : null)
        .Set("left_delimiter", template.LeftDelim)
        .Set("right_delimiter", template.RightDelim)
        .Set("data", template.Text);

    private static string Duration(TimeSpan time) => time.Ticks % TimeSpan.TicksPerSecond == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalSeconds}s")
        : string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalMilliseconds}ms");
}
