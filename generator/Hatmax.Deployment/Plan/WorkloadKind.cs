namespace Hatmax.Deployment;

/// <summary>What a workload is for.</summary>
public enum WorkloadKind
{
    /// <summary>A service of the spec, run from an image that HatMax builds.</summary>
    Service,

    /// <summary>Takes requests from outside and forwards them: Traefik.</summary>
    Gateway,

    /// <summary>A database: PostgreSQL, MongoDB.</summary>
    Database,

    /// <summary>A message broker: NATS.</summary>
    Broker,

    /// <summary>A service registry: Consul.</summary>
    Registry,

    /// <summary>Collects metrics or traces: Prometheus, OpenTelemetry Collector.</summary>
    Telemetry,
}
