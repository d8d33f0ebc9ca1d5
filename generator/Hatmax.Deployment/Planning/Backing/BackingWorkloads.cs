namespace Hatmax.Deployment.Planning;

/// <summary>Backing services as workloads.</summary>
internal static class BackingWorkloads
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    public static Workload Of(PlanDraft draft, BackingService service) => new()
    {
        Name = service.Name,
        Kind = service.Kind,
        Image = service.Image,
        Arguments = service.Arguments,
        Resources = service.Resources,
        Ports = [.. PortsOf(draft, service).OrderBy(p => p.Name, StringComparer.Ordinal)],
        Environment = [.. EnvironmentOf(draft, service).OrderBy(v => v.Name, StringComparer.Ordinal)],
        ConfigFiles = ConfigFilesOf(draft, service),
        Volumes = service.DataPath is { } path ? [new VolumeMount(service.Volume, path, service.DataSizeMb)] : [],
        Scratch = service.Scratch,
        Probes = new ProbeSet(
            Check(service, TimeSpan.FromSeconds(2), 60), Check(service, TimeSpan.FromSeconds(10), 3), Check(service, TimeSpan.FromSeconds(20), 6)),
        Security = new SecurityProfile(service.User, service.Group, ReadOnlyRoot: true, []),
        Update = service.DataPath is null ? UpdateMode.Rolling : UpdateMode.Replace,
        StopGrace = service.StopGrace,
        RegisteredAs = service.Name,
    };

    /// <summary>Notes who is called by, or announces itself to, what runs elsewhere; and connects what runs here to the services.</summary>
    public static void UseExternals(PlanDraft draft)
    {
        Callers(BackingCatalogue.Traefik, draft.Routes.Keys);
        Callers(BackingCatalogue.Prometheus, draft.Services.Keys);

        void Callers(BackingService caller, IEnumerable<string> services)
        {
            if (draft.Find(caller) is not { } backing)
            {
                return;
            }

            foreach (var service in services)
            {
                if (backing.External is { } external)
                {
                    draft.Use(external, service);
                }
                else
                {
                    draft.Connect(backing.Name, service, ServiceWorkloads.Port);
                }
            }
        }
    }

    private static IEnumerable<WorkloadPort> PortsOf(PlanDraft draft, BackingService service) =>
        service.Kind != WorkloadKind.Gateway ? service.Ports
            : service.Ports.Select((port, i) => i == 0 ? port with { Published = PublishedPorts.OfGateway(draft.Settings) } : port);

    private static IEnumerable<EnvironmentVariable> EnvironmentOf(PlanDraft draft, BackingService service) => service.Name switch
    {
        "postgres" =>
        [
            new("POSTGRES_USER", new LiteralValue(BackingCatalogue.DatabaseUser)),
            new("POSTGRES_PASSWORD", Password(draft, service)),
            new("POSTGRES_DB", new LiteralValue("postgres")),
            // The folder of the volume itself may hold a lost+found.
            new("PGDATA", new LiteralValue(service.DataPath + "/pgdata")),
        ],
        "mongo" =>
        [
            new("HOME", new LiteralValue("/tmp")),
            new("MONGO_INITDB_ROOT_USERNAME", new LiteralValue(BackingCatalogue.DatabaseUser)),
            new("MONGO_INITDB_ROOT_PASSWORD", Password(draft, service)),
        ],
        // Its entry point would change owners, which only root can.
        "consul" => [new("CONSUL_DISABLE_PERM_MGMT", new LiteralValue("true"))],
        _ => [],
    };

    private static SecretValue Password(PlanDraft draft, BackingService service) =>
        draft.Secret($"{service.Name}-password", $"password of the database {service.Name}", SecretOrigin.Generated, service.Name);

    private static ImmutableArray<ConfigFile> ConfigFilesOf(PlanDraft draft, BackingService service) => service.Name switch
    {
        "traefik" => TraefikConfiguration.Of(draft),
        "prometheus" => PrometheusConfiguration.Of(draft),
        "otel" => CollectorConfiguration.Of(),
        "nats" => NatsConfiguration.Of(),
        "postgres" => PostgresConfiguration.Of(draft),
        _ => [],
    };

    private static Probe Check(BackingService service, TimeSpan interval, int failures) => new()
    {
        Port = service.HealthPort,
        Path = service.HealthPath,
        Command = service.HealthCommand,
        Interval = interval,
        Timeout = interval < Timeout ? interval : Timeout,
        Failures = failures,
    };
}
