namespace Pulumi.Docker.Inputs;

/// <summary>Options of a mount of type <c>volume</c>.</summary>
public sealed class ContainerMountVolumeOptionsArgs : ResourceArgs
{
    [Input("driverName")] public Input<string>? DriverName { get; set; }

    [Input("driverOptions")] private InputMap<string>? _driverOptions;
    public InputMap<string> DriverOptions { get => _driverOptions ??= new(); set => _driverOptions = value; }

    [Input("labels")] private InputList<ContainerMountVolumeOptionsLabelArgs>? _labels;
    public InputList<ContainerMountVolumeOptionsLabelArgs> Labels { get => _labels ??= new(); set => _labels = value; }

    [Input("noCopy")] public Input<bool>? NoCopy { get; set; }
    [Input("subpath")] public Input<string>? Subpath { get; set; }
}
