namespace Hatmax.Deployment.Planning;

/// <summary>Everything that the system can run for its services, each pinned by version. The one place to raise a version.</summary>
internal static class BackingCatalogue
{
    /// <summary>User of PostgreSQL and MongoDB that services sign in as.</summary>
    public const string DatabaseUser = "hatmax";

    public static BackingService Postgres { get; } = new()
    {
        Name = "postgres",
        Kind = WorkloadKind.Database,
        Image = new("postgres", "17.6-alpine3.22"),
        User = 70,
        Group = 70,
        Ports = [new("postgres", 5432)],
        Scheme = "postgres",
        Resources = new(500, 512),
        DataPath = "/var/lib/postgresql/data",
        DataSizeMb = 10_240,
        Scratch = [new("/tmp", 64), new("/var/run/postgresql", 16)],
        HealthPort = "postgres",
        // The address keeps it from asking the server that only fills a new database and listens on a socket.
        HealthCommand = ["pg_isready", "-q", "-h", "127.0.0.1", "-U", DatabaseUser, "-d", "postgres"],
        IsNeededAtStart = true,
        StopGrace = TimeSpan.FromSeconds(60),
    };

    public static BackingService Mongo { get; } = new()
    {
        Name = "mongo",
        Kind = WorkloadKind.Database,
        Image = new("mongo", "8.0.13-noble"),
        User = 999,
        Group = 999,
        Ports = [new("mongo", 27017)],
        Scheme = "mongodb",
        Arguments = ["--wiredTigerCacheSizeGB", "0.25"],
        Resources = new(500, 1024),
        DataPath = "/data/db",
        DataSizeMb = 10_240,
        Scratch = [new("/data/configdb", 16), new("/tmp", 64)],
        HealthPort = "mongo",
        HealthCommand = ["mongosh", "--quiet", "--norc", "--eval", "quit(db.adminCommand('ping').ok === 1 ? 0 : 1)"],
        IsNeededAtStart = true,
        StopGrace = TimeSpan.FromSeconds(60),
    };

    public static BackingService Nats { get; } = new()
    {
        Name = "nats",
        Kind = WorkloadKind.Broker,
        Image = new("nats", "2.11.8-alpine3.22"),
        User = 1000,
        Group = 1000,
        Ports = [new("nats", 4222), new("monitor", 8222)],
        Scheme = "nats",
        Arguments = ["--config", "/etc/nats/nats.json"],
        Resources = new(200, 256),
        // Everybody may write here in the image, and a new volume of Docker takes the rights of the folder that it covers.
        DataPath = "/var/tmp",
        DataSizeMb = 5_120,
        Scratch = [new("/tmp", 16)],
        HealthPort = "monitor",
        HealthPath = "/healthz",
        HealthCommand = Get("http://127.0.0.1:8222/healthz"),
        IsNeededAtStart = true,
        StopGrace = TimeSpan.FromSeconds(30),
    };

    public static BackingService Traefik { get; } = new()
    {
        Name = "traefik",
        Kind = WorkloadKind.Gateway,
        Image = new("traefik", "v3.5.3"),
        User = 65532,
        Group = 65532,
        Ports = [new("web", 8000), new("health", 8082)],
        Scheme = "http",
        Resources = new(200, 128),
        Scratch = [new("/tmp", 16)],
        HealthPort = "health",
        HealthPath = "/ping",
        HealthCommand = Get("http://127.0.0.1:8082/ping"),
    };

    public static BackingService Consul { get; } = new()
    {
        Name = "consul",
        Kind = WorkloadKind.Registry,
        Image = new("hashicorp/consul", "1.21.4"),
        User = 100,
        Group = 1000,
        Ports = [new("http", 8500)],
        Scheme = "http",
        // One server that talks to no other: it binds to itself, whatever networks the container is in.
        Arguments = ["agent", "-server", "-bootstrap-expect=1", "-bind=127.0.0.1", "-client=0.0.0.0"],
        Resources = new(200, 256),
        DataPath = "/consul/data",
        DataSizeMb = 1_024,
        Scratch = [new("/tmp", 16)],
        HealthPort = "http",
        HealthPath = "/v1/status/leader",
        HealthCommand = Get("http://127.0.0.1:8500/v1/status/leader"),
        IsNeededAtStart = true,
    };

    public static BackingService Prometheus { get; } = new()
    {
        Name = "prometheus",
        Kind = WorkloadKind.Telemetry,
        Image = new("prom/prometheus", "v3.5.0"),
        User = 65534,
        Group = 65534,
        Ports = [new("http", 9090)],
        Scheme = "http",
        Arguments = ["--config.file=/etc/prometheus/prometheus.yml", "--storage.tsdb.path=/prometheus", "--storage.tsdb.retention.time=15d"],
        Resources = new(300, 512),
        DataPath = "/prometheus",
        DataSizeMb = 10_240,
        Scratch = [new("/tmp", 16)],
        HealthPort = "http",
        HealthPath = "/-/ready",
        HealthCommand = Get("http://127.0.0.1:9090/-/ready"),
        StopGrace = TimeSpan.FromSeconds(30),
    };

    public static BackingService Otel { get; } = new()
    {
        Name = "otel",
        Kind = WorkloadKind.Telemetry,
        Image = new("otel/opentelemetry-collector", "0.135.0"),
        User = 10001,
        Group = 10001,
        Ports = [new("otlp-http", 4318), new("otlp-grpc", 4317), new("health", 13133)],
        Scheme = "http",
        Arguments = ["--config=/etc/otelcol/config.yaml"],
        Resources = new(200, 256),
        HealthPort = "health",
        HealthPath = "/",
        // The image holds the collector alone.
        HealthCommand = [],
    };

    public static ImmutableArray<BackingService> All { get; } = [Consul, Mongo, Nats, Otel, Postgres, Prometheus, Traefik];

    private static ImmutableArray<string> Get(string url) => ["wget", "-q", "-O", "/dev/null", url];
}
