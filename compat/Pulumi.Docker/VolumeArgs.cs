using Pulumi.Docker.Inputs;

namespace Pulumi.Docker;

/// <summary>Inputs of a <see cref="Volume" />. A change of any of them replaces it.</summary>
public sealed class VolumeArgs : ResourceArgs
{
    [Input("driver")] public Input<string>? Driver { get; set; }

    [Input("driverOpts")] private InputMap<string>? _driverOpts;
    public InputMap<string> DriverOpts { get => _driverOpts ??= new(); set => _driverOpts = value; }

    [Input("labels")] private InputList<VolumeLabelArgs>? _labels;
    public InputList<VolumeLabelArgs> Labels { get => _labels ??= new(); set => _labels = value; }

    [Input("name")] public Input<string>? Name { get; set; }
}
