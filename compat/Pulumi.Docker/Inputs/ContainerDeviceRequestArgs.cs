namespace Pulumi.Docker.Inputs;

/// <summary>Devices asked of a driver.</summary>
public sealed class ContainerDeviceRequestArgs : ResourceArgs
{
    [Input("capabilities")] private InputList<string>? _capabilities;
    public InputList<string> Capabilities { get => _capabilities ??= new(); set => _capabilities = value; }

    [Input("count")] public Input<int>? Count { get; set; }

    [Input("deviceIds")] private InputList<string>? _deviceIds;
    public InputList<string> DeviceIds { get => _deviceIds ??= new(); set => _deviceIds = value; }

    [Input("driver")] public Input<string>? Driver { get; set; }

    [Input("options")] private InputMap<string>? _options;
    public InputMap<string> Options { get => _options ??= new(); set => _options = value; }
}
