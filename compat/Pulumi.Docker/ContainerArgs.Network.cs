using Pulumi.Docker.Inputs;

namespace Pulumi.Docker;

public sealed partial class ContainerArgs
{
    [Input("dns")] private InputList<string>? _dns;
    public InputList<string> Dns { get => _dns ??= new(); set => _dns = value; }

    [Input("dnsOpts")] private InputList<string>? _dnsOpts;
    public InputList<string> DnsOpts { get => _dnsOpts ??= new(); set => _dnsOpts = value; }

    [Input("dnsSearches")] private InputList<string>? _dnsSearches;
    public InputList<string> DnsSearches { get => _dnsSearches ??= new(); set => _dnsSearches = value; }

    [Input("hosts")] private InputList<ContainerHostArgs>? _hosts;
    public InputList<ContainerHostArgs> Hosts { get => _hosts ??= new(); set => _hosts = value; }

    /// <summary>Set it, to <c>bridge</c> for one, or every preview shows a difference.</summary>
    [Input("networkMode")] public Input<string>? NetworkMode { get; set; }

    [Input("networksAdvanced")] private InputList<ContainerNetworksAdvancedArgs>? _networksAdvanced;
    public InputList<ContainerNetworksAdvancedArgs> NetworksAdvanced { get => _networksAdvanced ??= new(); set => _networksAdvanced = value; }

    [Input("ports")] private InputList<ContainerPortArgs>? _ports;
    public InputList<ContainerPortArgs> Ports { get => _ports ??= new(); set => _ports = value; }

    [Input("publishAllPorts")] public Input<bool>? PublishAllPorts { get; set; }
}
