namespace Hatmax.Deployment.Tests.Parity;

/// <summary>Plans written by hand that use every part of the model, whatever the planner makes of a spec.</summary>
public static class HandPlans
{
    private const string Hostile = "it's \"q\" `b` $HOME ${NOMAD_TASK_DIR} $$ %{if x} {{ env \"X\" }} {{{ }} \\ # : - é漢😀\ttab\nline  \n  two";

    /// <summary>A gateway, two services, a database and a broker.</summary>
    public static DeploymentPlan Everything => With(Hostile);

    /// <summary>The same with another text in the environment, the arguments and a config file.</summary>
    public static DeploymentPlan With(string text) => new()
    {
        System = "shop",
        Environment = "dev",
        Platforms = [DeploymentPlatform.Compose, DeploymentPlatform.Nomad, DeploymentPlatform.Kubernetes],
        Domain = "shop.example.com",
        Datacenters = ["dc1", "dc2"],
        Workloads = [Nats, Postgres, Orders(text), Todo, Traefik(text)],
        Secrets =
        [
            new("mail-key", "key\nof the mail relay", SecretOrigin.Provided, ["orders"]),
            new("postgres-password", "password of the database postgres", SecretOrigin.Generated, ["orders", "postgres"]),
        ],
        Edges = [new("orders", "nats", "client"), new("orders", "postgres", "postgres"), new("traefik", "orders", "http"), new("traefik", "todo", "http")],
        Externals = [new("mail", "smtp.example.com:587", ["orders"])],
    };

    private static Workload Nats => new()
    {
        Name = "nats",
        Kind = WorkloadKind.Broker,
        Image = new("nats", "2.10.27-alpine", "sha256:" + new string('a', 64)),
        Arguments = ["-c", "/etc/nats/nats.conf"],
        Resources = new(100, 128),
        Ports = [new("client", 4222), new("monitor", 8222)],
        ConfigFiles = [new("/etc/nats/nats.conf", [new LiteralValue("")])],
        Volumes = [new("nats-data", "/data", 1024)],
        Probes = Probes("monitor", "/healthz", "wget", "-q", "-O-", "http://localhost:8222/healthz"),
        Security = new(1000, 1000, ReadOnlyRoot: true, []),
        Update = UpdateMode.Replace,
        RegisteredAs = "nats",
    };

    private static Workload Postgres => new()
    {
        Name = "postgres",
        Kind = WorkloadKind.Database,
        Image = new("postgres", "17.2"),
        Resources = new(500, 512),
        Ports = [new("postgres", 5432)],
        Environment = [new("POSTGRES_PASSWORD", new SecretValue("postgres-password")), new("PGDATA", new LiteralValue("/var/lib/postgresql/data/pg"))],
        Volumes = [new("postgres-data", "/var/lib/postgresql/data", 5120)],
        Scratch = [new("/tmp", 64), new("/var/run/postgresql", 8)],
        Probes = Probes("postgres", path: null, "pg_isready", "-U", "postgres"),
        Security = new(999, 999, ReadOnlyRoot: true, ["CHOWN", "SETUID"]),
        Update = UpdateMode.Replace,
        StopGrace = TimeSpan.FromSeconds(30),
        RegisteredAs = "postgres",
    };

    private static Workload Todo => new()
    {
        Name = "todo",
        Kind = WorkloadKind.Service,
        Image = new("registry.example.com/shop/todo", "1f2e"),
        Replicas = 3,
        Resources = new(200, 256),
        Ports = [new("http", 8084)],
        Routes = [new("todo", "Host(`todo.example.com`) && PathPrefix(`/a'b`)", 7, "web", "http")],
        Environment = [new("TODO_SERVER_PORT", new LiteralValue("8084"))],
        Scratch = [new("/tmp", 32)],
        Probes = Probes("http", "/readyz", "dotnet", "Shop.Todo.dll", "--health-check"),
        Security = new(1654, 1654, ReadOnlyRoot: true, []),
        RegisteredAs = "todo-api",
        Tags = ["traefik.enable=true", "traefik.http.routers.todo.rule=Host(`todo.example.com`) && PathPrefix(`/a'b`)", "v1"],
    };

    private static Workload Orders(string text) => new()
    {
        Name = "orders",
        Kind = WorkloadKind.Service,
        Image = new("shop/orders", "abc"),
        Arguments = ["--text", text],
        Resources = new(1500, 300),
        Ports = [new("http", 8085)],
        Environment =
        [
            new("ORDERS_DATABASE_HOST", new AddressValue("postgres", "postgres", AddressForm.Host)),
            new("ORDERS_DATABASE_PASSWORD", new SecretValue("postgres-password")),
            new("ORDERS_DATABASE_PORT", new AddressValue("postgres", "postgres", AddressForm.Port)),
            new("ORDERS_EMPTY", new LiteralValue("")),
            new("ORDERS_MAIL_KEY", new SecretValue("mail-key")),
            new("ORDERS_NATS", new AddressValue("nats", "client", AddressForm.Url, "nats")),
            new("ORDERS_NATS_MONITOR", new AddressValue("nats", "monitor", AddressForm.HostAndPort)),
            new("ORDERS_NUMBER", new LiteralValue("0x1f")),
            new("ORDERS_TEXT", new LiteralValue(text)),
        ],
        Probes = Probes("http", "/readyz", "dotnet", "Shop.Orders.dll", "--health-check") with
        {
            Readiness = new Probe
            {
                Port = "http", Path = "/ready?x=$y", Command = ["sh", "-c", "echo $PATH"],
                Interval = TimeSpan.FromMilliseconds(1500), Timeout = TimeSpan.FromSeconds(1), Failures = 2,
            },
        },
        DependsOn = ["nats", "postgres"],
        Security = new(1654, 1654, ReadOnlyRoot: false, ["NET_BIND_SERVICE"]),
        Update = UpdateMode.Replace,
        RegisteredAs = "orders",
    };

    private static Workload Traefik(string text) => new()
    {
        Name = "traefik",
        Kind = WorkloadKind.Gateway,
        Image = new("traefik", "v3.2.1"),
        Resources = new(100, 64),
        Ports = [new("ping", 8082), new("web", 8000, 80)],
        ConfigFiles =
        [
            new("/etc/traefik/dynamic.yml",
            [
                new LiteralValue("a: "), new AddressValue("todo", "http", AddressForm.Url, "http"), new LiteralValue("\n# " + text + "{"),
                new AddressValue("orders", "http", AddressForm.HostAndPort), new LiteralValue("}\n"),
            ]),
            new("/etc/traefik/traefik.yml", [new LiteralValue("ping: {}\nlog:\n  level: INFO\n")]),
        ],
        Probes = Probes("ping", "/ping", "traefik", "healthcheck"),
        DependsOn = ["orders", "todo"],
        Security = new(65532, 65532, ReadOnlyRoot: true, []),
        RegisteredAs = "traefik",
    };

    private static ProbeSet Probes(string port, string? path, params string[] command)
    {
        var probe = new Probe { Port = port, Path = path, Command = [.. command], Interval = TimeSpan.FromSeconds(10), Timeout = TimeSpan.FromSeconds(2), Failures = 3 };
        return new(probe with { Interval = TimeSpan.FromSeconds(2), Failures = 30 }, probe, probe with { Path = path is null ? null : "/livez", Failures = 5 });
    }
}
