using System.Globalization;
using Hatmax.Infra.Workloads;
using Pulumi.Docker;
using Pulumi.Docker.Inputs;

namespace Hatmax.Infra.Docker;

/// <summary>The image, the volumes and the containers of one workload.</summary>
internal sealed class DockerWorkload(
    SystemContext context, WorkloadComponent component, DockerNetworks networks, IReadOnlyDictionary<string, ImmutableArray<Container>> started)
{
    private readonly Workload _workload = component.Workload;

    /// <summary>Registers them; the containers are what depends on the workload waits for.</summary>
    public ImmutableArray<Container> Register()
    {
        var image = new RemoteImage(
            _workload.Name,
            new RemoteImageArgs { Name = _workload.Image.ToString(), KeepLocally = true },
            new CustomResourceOptions { Parent = component });
        var volumes = _workload.Volumes.Select(DataVolume).Concat(ConfigFolders().Select(ConfigVolume)).ToArray();
        return [.. Enumerable.Range(1, _workload.Replicas).Select(copy => Copy(copy, image, volumes))];
    }

    private Container Copy(int copy, RemoteImage image, InputList<ContainerVolumeArgs> volumes)
    {
        var name = _workload.Replicas == 1 ? _workload.Name : string.Create(CultureInfo.InvariantCulture, $"{_workload.Name}-{copy}");
        var args = new ContainerArgs
        {
            Name = $"{context.Name}-{name}",
            Hostname = name,
            Image = image.ImageId,
            Envs = _workload.Environment.Select(Variable).ToArray(),
            Ports = _workload.Ports.Where(port => port.Published is not null).Select(Published).ToArray(),
            Volumes = volumes,
            Healthcheck = Check(_workload.Probes),
            // Written although it is the default: the provider shows a difference at every preview otherwise.
            NetworkMode = "bridge",
            NetworksAdvanced = networks.Of(_workload),
            Labels = [Label("hatmax.system", context.Plan.System), Label("hatmax.environment", context.Plan.Environment), Label("hatmax.workload", _workload.Name)],
            User = string.Create(CultureInfo.InvariantCulture, $"{_workload.Security.User}:{_workload.Security.Group}"),
            ReadOnly = _workload.Security.ReadOnlyRoot,
            Capabilities = new ContainerCapabilitiesArgs { Drops = { "ALL" } },
            SecurityOpts = { "no-new-privileges:true" },
            Memory = _workload.Resources.MemoryMb,
            Cpus = (_workload.Resources.CpuMhz / 1000m).ToString(CultureInfo.InvariantCulture),
            Restart = "unless-stopped",
            Init = true,
            MustRun = true,
            // Without a check of its own there is no state of health to wait for.
            Wait = !_workload.Probes.Readiness.Command.IsEmpty,
            WaitTimeout = StartSeconds(_workload.Probes),
            StopTimeout = (int)_workload.StopGrace.TotalSeconds,
            DestroyGraceSeconds = (int)_workload.StopGrace.TotalSeconds,
        };
        AddWhatIsThere(args);
        return new Container(name, args, new CustomResourceOptions
        {
            Parent = component,
            DependsOn = _workload.DependsOn.SelectMany(needed => started[needed]).Cast<Resource>().ToArray(),
        });
    }

    // An empty list is not the same as none: the provider would compare it with what the image says.
    private void AddWhatIsThere(ContainerArgs args)
    {
        if (!_workload.Arguments.IsEmpty)
        {
            args.Command = _workload.Arguments.ToArray();
        }

        if (!_workload.ConfigFiles.IsEmpty)
        {
            args.Uploads = _workload.ConfigFiles.Select(Upload).ToArray();
        }

        if (!_workload.Security.Capabilities.IsEmpty)
        {
            args.Capabilities = new ContainerCapabilitiesArgs { Drops = { "ALL" }, Adds = _workload.Security.Capabilities.Select(kept => "CAP_" + kept).ToArray() };
        }

        foreach (var scratch in _workload.Scratch)
        {
            args.Tmpfs.Add(scratch.Path, string.Create(
                CultureInfo.InvariantCulture, $"size={scratch.SizeMb}m,uid={_workload.Security.User},gid={_workload.Security.Group},mode=1777"));
        }
    }

    private Input<string> Variable(EnvironmentVariable variable) => variable.Value switch
    {
        SecretValue secret => context.Secrets[secret.Secret].Apply(value => $"{variable.Name}={value}"),
        LiteralValue literal => $"{variable.Name}={literal.Text}",
        AddressValue address => $"{variable.Name}={NamedAddress.Text(context.Plan, address)}",
        _ => throw new ArgumentException($"{variable.Name} has a value of the kind {variable.Value.GetType().Name}.", nameof(variable)),
    };

    private ContainerUploadArgs Upload(ConfigFile file) => new()
    {
        File = file.Path,
        Content = NamedAddress.Text(context.Plan, file),
    };

    // Data outlives the stack: a destroy forgets the volume and leaves it in place, and the next up takes it over by its name.
    private ContainerVolumeArgs DataVolume(VolumeMount mount)
    {
        var volume = new Volume(
            mount.Name, new VolumeArgs { Name = $"{context.Name}-{mount.Name}" }, new CustomResourceOptions { Parent = component, RetainOnDelete = true });
        return new ContainerVolumeArgs { VolumeName = volume.Name, ContainerPath = mount.Path };
    }

    // A read-only root file system takes no uploads; a volume does.
    private ContainerVolumeArgs ConfigVolume(string folder, int index)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{_workload.Name}-config{(index == 0 ? "" : $"-{index + 1}")}");
        var volume = new Volume(name, new VolumeArgs { Name = $"{context.Name}-{name}" }, new CustomResourceOptions { Parent = component });
        return new ContainerVolumeArgs { VolumeName = volume.Name, ContainerPath = folder };
    }

    private IEnumerable<string> ConfigFolders() => _workload.ConfigFiles
        .Select(file => file.Path[..Math.Max(1, file.Path.LastIndexOf('/'))])
        .Distinct(StringComparer.Ordinal);

    private static ContainerPortArgs Published(WorkloadPort port) => new()
    {
        Internal = port.Number,
        External = port.Published!.Value,
        Ip = "127.0.0.1",
    };

    private static Input<ContainerHealthcheckArgs>? Check(ProbeSet probes)
    {
        if (probes.Readiness.Command.IsEmpty)
        {
            return null;
        }

        return new ContainerHealthcheckArgs
        {
            Tests = new[] { "CMD" }.Concat(probes.Readiness.Command).ToArray(),
            Interval = Seconds(probes.Readiness.Interval),
            Timeout = Seconds(probes.Readiness.Timeout),
            Retries = probes.Readiness.Failures,
            StartPeriod = string.Create(CultureInfo.InvariantCulture, $"{StartSeconds(probes)}s"),
        };
    }

    private static int StartSeconds(ProbeSet probes) => (int)Math.Ceiling(probes.Startup.Interval.TotalSeconds * probes.Startup.Failures);

    // As Go writes durations, which is how the provider gives them back.
    private static string Seconds(TimeSpan span) => span.TotalMilliseconds % 1000 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0}s")
        : string.Create(CultureInfo.InvariantCulture, $"{span.TotalMilliseconds:0}ms");

    private static ContainerLabelArgs Label(string name, string value) => new() { Label = name, Value = value };
}
