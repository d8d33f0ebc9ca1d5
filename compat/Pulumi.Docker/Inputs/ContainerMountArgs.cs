namespace Pulumi.Docker.Inputs;

/// <summary>A mount in a container.</summary>
public sealed class ContainerMountArgs : ResourceArgs
{
    [Input("bindOptions")] public Input<ContainerMountBindOptionsArgs>? BindOptions { get; set; }
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("source")] public Input<string>? Source { get; set; }
    [Input("target", required: true)] public Input<string> Target { get; set; } = null!;
    [Input("tmpfsOptions")] public Input<ContainerMountTmpfsOptionsArgs>? TmpfsOptions { get; set; }

    /// <summary><c>bind</c>, <c>volume</c> or <c>tmpfs</c>.</summary>
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    [Input("volumeOptions")] public Input<ContainerMountVolumeOptionsArgs>? VolumeOptions { get; set; }
}
