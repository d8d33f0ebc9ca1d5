using Pulumi.Docker.Inputs;

namespace Pulumi.Docker;

public sealed partial class ContainerArgs
{
    [Input("devices")] private InputList<ContainerDeviceArgs>? _devices;
    public InputList<ContainerDeviceArgs> Devices { get => _devices ??= new(); set => _devices = value; }

    [Input("mounts")] private InputList<ContainerMountArgs>? _mounts;
    public InputList<ContainerMountArgs> Mounts { get => _mounts ??= new(); set => _mounts = value; }

    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }

    /// <summary>Size of <c>/dev/shm</c>, MiB.</summary>
    [Input("shmSize")] public Input<int>? ShmSize { get; set; }

    [Input("storageOpts")] private InputMap<string>? _storageOpts;
    public InputMap<string> StorageOpts { get => _storageOpts ??= new(); set => _storageOpts = value; }

    [Input("tmpfs")] private InputMap<string>? _tmpfs;

    /// <summary>Path in the container to mount options.</summary>
    public InputMap<string> Tmpfs { get => _tmpfs ??= new(); set => _tmpfs = value; }

    [Input("uploads")] private InputList<ContainerUploadArgs>? _uploads;
    public InputList<ContainerUploadArgs> Uploads { get => _uploads ??= new(); set => _uploads = value; }

    [Input("volumes")] private InputList<ContainerVolumeArgs>? _volumes;
    public InputList<ContainerVolumeArgs> Volumes { get => _volumes ??= new(); set => _volumes = value; }
}
