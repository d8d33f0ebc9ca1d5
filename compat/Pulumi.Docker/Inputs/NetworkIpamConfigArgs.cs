namespace Pulumi.Docker.Inputs;

/// <summary>Addresses of a network.</summary>
public sealed class NetworkIpamConfigArgs : ResourceArgs
{
    [Input("auxAddress")] private InputMap<string>? _auxAddress;
    public InputMap<string> AuxAddress { get => _auxAddress ??= new(); set => _auxAddress = value; }

    [Input("gateway")] public Input<string>? Gateway { get; set; }
    [Input("ipRange")] public Input<string>? IpRange { get; set; }
    [Input("subnet")] public Input<string>? Subnet { get; set; }
}
