using Pulumi.Docker.Inputs;

namespace Pulumi.Docker;

/// <summary>Inputs of a <see cref="Network" />. A change of any of them replaces it.</summary>
public sealed class NetworkArgs : ResourceArgs
{
    [Input("attachable")] public Input<bool>? Attachable { get; set; }
    [Input("driver")] public Input<string>? Driver { get; set; }
    [Input("ingress")] public Input<bool>? Ingress { get; set; }
    [Input("internal")] public Input<bool>? Internal { get; set; }

    [Input("ipamConfigs")] private InputList<NetworkIpamConfigArgs>? _ipamConfigs;
    public InputList<NetworkIpamConfigArgs> IpamConfigs { get => _ipamConfigs ??= new(); set => _ipamConfigs = value; }

    [Input("ipamDriver")] public Input<string>? IpamDriver { get; set; }

    [Input("ipamOptions")] private InputMap<string>? _ipamOptions;
    public InputMap<string> IpamOptions { get => _ipamOptions ??= new(); set => _ipamOptions = value; }

    [Input("ipv6")] public Input<bool>? Ipv6 { get; set; }

    [Input("labels")] private InputList<NetworkLabelArgs>? _labels;
    public InputList<NetworkLabelArgs> Labels { get => _labels ??= new(); set => _labels = value; }

    [Input("name")] public Input<string>? Name { get; set; }

    [Input("options")] private InputMap<string>? _options;
    public InputMap<string> Options { get => _options ??= new(); set => _options = value; }
}
