namespace Hatmax.Deployment.Tests.Planning;

/// <summary>What runs besides services, and what takes its place.</summary>
public class BackingTests
{
    private const string Orders = """
        services:
          orders:
            kind: domain
            repo_impl: STORE
            models: {Order: {fields: {number: string}}}
            usecases: {Place: {input: {number: string}, steps: [{emit: {event: order.placed}}]}}
        """;

    [Theory]
    [InlineData("repo_impl: postgres", "", "postgres")]
    [InlineData("repo_impl: mongo", "", "mongo")]
    [InlineData("repo_impl: [sqlite, postgres, mongo]", "", "mongo,postgres")]
    [InlineData("kind: atom", "service_defaults: {repo_impl: postgres}", "postgres")]
    [InlineData("kind: atom", "deployment: {infrastructure: {traefik: {enabled: true}}}", "traefik")]
    [InlineData("kind: atom", "deployment: {nomad: {traefik_integration: true}}", "traefik")]
    [InlineData("kind: atom", "deployment: {infrastructure: {consul: {enabled: true}}}", "consul")]
    [InlineData("kind: atom", "deployment: {nomad: {consul_integration: true}}", "consul")]
    [InlineData("kind: atom", "observability: {metrics: {enabled: true}}", "prometheus")]
    [InlineData("kind: atom", "observability: {metrics: {enabled: true, provider: otel}}", "otel")]
    [InlineData("kind: atom", "observability: {tracing: {enabled: true}}", "otel")]
    [InlineData("repo_impl: postgres", "datastores: {postgres: {dsn_env: DSN}}", "")]
    [InlineData("kind: atom", "version: 1", "")]
    public void The_system_runs_what_services_and_spec_ask_for(string service, string system, string expected)
    {
        var plan = Planned.Of($$$$$$"""
            {{{{{{system}}}}}}
            services: {todo: { {{{{{{service}}}}}}, models: {Item: {fields: {text: string}}} }}
            """);
        Assert.Equal(expected, string.Join(',', plan.Workloads.Where(w => w.Kind != WorkloadKind.Service).Select(w => w.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Everything_runs_hardened_and_pinned()
    {
        foreach (var workload in PlanSamples.All.SelectMany(s => s.Environments.SelectMany(e => s.Plan(e).Workloads)))
        {
            Assert.True(workload.Security is { User: > 0, Group: > 0, ReadOnlyRoot: true, Capabilities.IsEmpty: true }, workload.Name);
            Assert.Matches(workload.Kind == WorkloadKind.Service ? "^unbuilt$" : "^v?[0-9]+[.][0-9]+[.0-9a-z-]*$", workload.Image.Tag);
        }
    }

    [Fact]
    public void Services_reach_databases_and_brokers_by_address_and_secret()
    {
        var plan = Planned.Of(Orders.Replace("STORE", "postgres", StringComparison.Ordinal));
        var orders = plan.Workload("orders");
        Assert.Equal("<Host  postgres/postgres>", orders.Variable("ORDERS_POSTGRES_HOST"));
        Assert.Equal("<Port  postgres/postgres>", orders.Variable("ORDERS_POSTGRES_PORT"));
        Assert.Equal("orders", orders.Variable("ORDERS_POSTGRES_DATABASE"));
        Assert.Equal("hatmax", orders.Variable("ORDERS_POSTGRES_USER"));
        Assert.Equal("<postgres-password>", orders.Variable("ORDERS_POSTGRES_PASSWORD"));
        Assert.Equal("<Url nats nats/nats>", orders.Variable("ORDERS_NATS_URL"));
        Assert.Equal("<postgres-password>", plan.Workload("postgres").Variable("POSTGRES_PASSWORD"));
        var secret = Assert.Single(plan.Secrets);
        Assert.Equal((SecretOrigin.Generated, "orders,postgres"), (secret.Origin, string.Join(',', secret.Workloads)));
        Assert.Equal((IEnumerable<string>)["nats", "postgres"], orders.DependsOn);
        Assert.Null(orders.Variable("ORDERS_DATABASE_PATH"));
        Assert.Contains("CREATE DATABASE \"orders\";", Text(plan.Workload("postgres").ConfigFiles.Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_external_address_takes_the_place_of_a_database()
    {
        var plan = Planned.Of(Orders.Replace("STORE", "postgres", StringComparison.Ordinal), change: r => r with
        {
            External = r.External.Add("postgres", "db.example.com").Add("nats", "nats.example.com:4333"),
        });
        var orders = Assert.Single(plan.Workloads);
        Assert.Equal(("db.example.com", "5432"), (orders.Variable("ORDERS_POSTGRES_HOST"), orders.Variable("ORDERS_POSTGRES_PORT")));
        Assert.Equal(("<postgres-user>", "<postgres-password>"), (orders.Variable("ORDERS_POSTGRES_USER"), orders.Variable("ORDERS_POSTGRES_PASSWORD")));
        Assert.Equal("nats://nats.example.com:4333", orders.Variable("ORDERS_NATS_URL"));
        Assert.All(plan.Secrets, s => Assert.Equal(SecretOrigin.Provided, s.Origin));
        Assert.Equal(["nats", "postgres"], plan.Externals.Select(e => e.Name));
        Assert.Empty(plan.Edges);
    }

    [Fact]
    public void The_stack_wins_over_the_external_addresses_of_the_environment()
    {
        var todo = Planned.Of($$$$$$"""
            deployment: {environments: {dev: {external: {mail: "spec.example.com:25", other: "o.example.com"}}}}
            services: { {{{{{{Planned.Todo}}}}}} }
            """, change: r => r with { External = r.External.Add("mail", "stack.example.com:25") }).Workload("todo");
        Assert.Equal("stack.example.com:25", todo.Variable("TODO_EXTERNAL_MAIL"));
        Assert.Equal("o.example.com", todo.Variable("TODO_EXTERNAL_OTHER"));
    }

    [Fact]
    public void A_connection_string_is_a_secret_that_the_user_gives()
    {
        var plan = Planned.Of("datastores: {mongo: {dsn_env: MONGO_URI}}\n" + Orders.Replace("STORE", "mongo", StringComparison.Ordinal));
        Assert.Equal("<mongo-dsn>", plan.Workload("orders").Variable("MONGO_URI"));
        Assert.Equal(SecretOrigin.Provided, Assert.Single(plan.Secrets).Origin);
    }

    [Theory]
    [InlineData("enabled: true", true, "<HostAndPort  consul/http>")]
    [InlineData("enabled: true, address: '127.0.0.1:8500'", true, "<HostAndPort  consul/http>")]
    [InlineData("enabled: true, address: 'consul.example.com:8501'", false, "consul.example.com:8501")]
    public void Consul_with_an_address_of_its_own_is_not_run(string consul, bool isRun, string expected)
    {
        var plan = Planned.Of($$$$$$"""
            deployment: {infrastructure: {consul: { {{{{{{consul}}}}}} }}}
            services: { {{{{{{Planned.Todo}}}}}} }
            """);
        Assert.Equal(isRun, plan.Workloads.Any(w => w.Name == "consul"));
        Assert.Equal(expected, plan.Workload("todo").Variable("CONSUL_HTTP_ADDR"));
        Assert.Equal(ServiceDiscovery.Consul, plan.Discovery);
    }

    [Theory]
    [InlineData("tracing: {enabled: true}", "parentbased_always_on", null)]
    [InlineData("tracing: {enabled: true, ratio: 0.25}", "parentbased_traceidratio", "0.25")]
    [InlineData("tracing: {enabled: true, sampler: ratio, ratio: 0.5}", "traceidratio", "0.5")]
    [InlineData("tracing: {enabled: true, sampler: never}", "always_off", null)]
    public void Traces_go_to_the_collector(string tracing, string sampler, string? argument)
    {
        var todo = Planned.Of($$$$$$"""
            observability: { {{{{{{tracing}}}}}} }
            services: { {{{{{{Planned.Todo}}}}}} }
            """).Workload("todo");
        Assert.Equal("<Url http otel/otlp-http>", todo.Variable("OTEL_EXPORTER_OTLP_ENDPOINT"));
        Assert.Equal((sampler, argument), (todo.Variable("OTEL_TRACES_SAMPLER"), todo.Variable("OTEL_TRACES_SAMPLER_ARG")));
    }

    private static string Text(ConfigFile file) => string.Concat(file.Parts.Select(p => p is LiteralValue literal ? literal.Text : "<>"));
}
