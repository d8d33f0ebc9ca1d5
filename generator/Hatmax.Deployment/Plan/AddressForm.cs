namespace Hatmax.Deployment;

/// <summary>What of an address a variable holds.</summary>
public enum AddressForm
{
    /// <summary><c>scheme://host:port</c></summary>
    Url,

    /// <summary><c>host:port</c></summary>
    HostAndPort,

    /// <summary><c>host</c></summary>
    Host,

    /// <summary><c>port</c></summary>
    Port,
}
