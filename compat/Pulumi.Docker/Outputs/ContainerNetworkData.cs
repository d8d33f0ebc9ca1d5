namespace Pulumi.Docker.Outputs;

/// <summary>Addresses of a container in one network.</summary>
[OutputType]
public sealed class ContainerNetworkData
{
    public readonly string? Gateway;
    public readonly string? GlobalIpv6Address;
    public readonly int? GlobalIpv6PrefixLength;
    public readonly string? IpAddress;
    public readonly int? IpPrefixLength;
    public readonly string? Ipv6Gateway;
    public readonly string? MacAddress;
    public readonly string? NetworkName;

    [OutputConstructor]
    private ContainerNetworkData(
        string? gateway,
        string? globalIpv6Address,
        int? globalIpv6PrefixLength,
        string? ipAddress,
        int? ipPrefixLength,
        string? ipv6Gateway,
        string? macAddress,
        string? networkName)
    {
        Gateway = gateway;
        GlobalIpv6Address = globalIpv6Address;
        GlobalIpv6PrefixLength = globalIpv6PrefixLength;
        IpAddress = ipAddress;
        IpPrefixLength = ipPrefixLength;
        Ipv6Gateway = ipv6Gateway;
        MacAddress = macAddress;
        NetworkName = networkName;
    }
}
