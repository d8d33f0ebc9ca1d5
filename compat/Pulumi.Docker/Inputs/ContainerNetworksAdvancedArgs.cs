namespace Pulumi.Docker.Inputs;

/// <summary>A network that a container joins; <c>Aliases</c> are its DNS names there.</summary>
public sealed class ContainerNetworksAdvancedArgs : ResourceArgs
{
    [Input("aliases")] private InputList<string>? _aliases;
    public InputList<string> Aliases { get => _aliases ??= new(); set => _aliases = value; }

    [Input("driverOpts")] private InputList<string>? _driverOpts;
    public InputList<string> DriverOpts { get => _driverOpts ??= new(); set => _driverOpts = value; }

    [Input("gwPriority")] public Input<int>? GwPriority { get; set; }
    [Input("ipv4Address")] public Input<string>? Ipv4Address { get; set; }
    [Input("ipv6Address")] public Input<string>? Ipv6Address { get; set; }

    [Input("linkLocalIps")] private InputList<string>? _linkLocalIps;
    public InputList<string> LinkLocalIps { get => _linkLocalIps ??= new(); set => _linkLocalIps = value; }

    [Input("macAddress")] public Input<string>? MacAddress { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
}
