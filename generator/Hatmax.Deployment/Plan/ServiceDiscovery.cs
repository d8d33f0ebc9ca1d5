namespace Hatmax.Deployment;

/// <summary>The registry that Nomad services are announced in. Compose and Kubernetes use their own DNS.</summary>
public enum ServiceDiscovery
{
    /// <summary>The registry of Nomad itself (<c>provider = "nomad"</c>).</summary>
    Nomad,

    /// <summary>Consul (<c>provider = "consul"</c>).</summary>
    Consul,
}
