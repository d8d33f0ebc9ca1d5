namespace Hatmax.Deployment.Tests.Planning;

/// <summary>What holds when nothing is written, and what wins when several places say something.</summary>
public class DefaultTests
{
    [Theory]
    [InlineData("dev")]
    [InlineData("staging")]
    [InlineData("prod")]
    public void Without_declared_environments_the_usual_ones_are_planned_with_defaults(string environment)
    {
        var plan = Planned.Of($"services: {{{Planned.Todo}}}", environment);
        var todo = Assert.Single(plan.Workloads);
        Assert.Equal((IEnumerable<DeploymentPlatform>)[DeploymentPlatform.Compose], plan.Platforms);
        Assert.Equal((IEnumerable<string>)["dc1"], plan.Datacenters);
        Assert.Null(plan.Domain);
        Assert.Equal(new ResourceLimits(200, 256), todo.Resources);
        Assert.Equal(1, todo.Replicas);
        Assert.Equal(new WorkloadPort("http", 8084, 8084), Assert.Single(todo.Ports));
        Assert.Equal(new ImageReference("shop/todo", "unbuilt"), todo.Image);
        Assert.Equal(new SecurityProfile(1654, 1654, true, []), todo.Security with { Capabilities = [] });
        Assert.Equal(new VolumeMount("todo-data", "/data", 1024), Assert.Single(todo.Volumes));
        Assert.Equal("/data/todo.db", todo.Variable("TODO_DATABASE_PATH"));
        Assert.Equal(UpdateMode.Replace, todo.Update);
        Assert.Equal(("/readyz", "/readyz", "/livez"), (todo.Probes.Startup.Path, todo.Probes.Readiness.Path, todo.Probes.Liveness.Path));
        Assert.Equal((IEnumerable<string>)["dotnet", "/app/Shop.Todo.dll", "--health-check"], todo.Probes.Readiness.Command);
    }

    [Theory]
    [InlineData("nomad: {}", "", null, "Compose")]
    [InlineData("platforms: [nomad, kubernetes]", "", null, "Nomad,Kubernetes")]
    [InlineData("platforms: [nomad]", "platforms: kubernetes", null, "Kubernetes")]
    [InlineData("platforms: [nomad]", "platforms: kubernetes", DeploymentPlatform.Compose, "Compose")]
    public void The_nearer_platform_wins(string deployment, string environment, DeploymentPlatform? stack, string expected)
    {
        var plan = Planned.Of($$$$$$"""
            deployment:
              {{{{{{deployment}}}}}}
              environments: {dev: { {{{{{{environment}}}}}} }}
            services: { {{{{{{Planned.Todo}}}}}} }
            """, change: r => r with { Platform = stack });
        Assert.Equal(expected, string.Join(',', plan.Platforms.ToArray()));
    }

    [Theory]
    [InlineData("", "", "", null, 1)]
    [InlineData("", "", "replicas: 2", null, 2)]
    [InlineData("", "replicas: 3", "replicas: 2", null, 3)]
    [InlineData("", "replicas: 3", "replicas: 2", 4, 4)]
    [InlineData("replicas: 5", "replicas: 3", "replicas: 2", 4, 5)]
    public void The_nearer_number_of_copies_wins(string entry, string environment, string nomad, int? stack, int expected)
    {
        var plan = Planned.Of($$$$$$"""
            deployment:
              environments:
                dev:
                  config: {database.path: /tmp/x.db}
                  {{{{{{(environment.Length == 0 ? "platforms: kubernetes" : environment)}}}}}}
                  services: {todo: { {{{{{{entry}}}}}} }}
            services: {todo: {models: {Item: {fields: {text: string}}}, deployment: {nomad: { {{{{{{nomad}}}}}} }}}}
            """, change: r => r with { Replicas = stack });
        Assert.Equal(expected, plan.Workload("todo").Replicas);
    }

    [Theory]
    [InlineData("", "", "", 200, 256)]
    [InlineData("", "", "cpu: 100, memory: 128", 100, 128)]
    [InlineData("", "memory: 64", "cpu: 100, memory: 128", 100, 64)]
    [InlineData("cpu: 900", "cpu: 300, memory: 64", "cpu: 100, memory: 128", 900, 64)]
    public void The_nearer_limit_wins_one_by_one(string entry, string nomad, string defaults, int cpu, int memory)
    {
        var plan = Planned.Of($$$$$$"""
            deployment:
              nomad: {default_resources: { {{{{{{defaults}}}}}} }}
              environments: {dev: {services: {todo: {resources: { {{{{{{entry}}}}}} }}}}}
            services: {todo: {models: {Item: {fields: {text: string}}}, deployment: {nomad: {resources: { {{{{{{nomad}}}}}} }}}}}
            """);
        Assert.Equal(new ResourceLimits(cpu, memory), plan.Workload("todo").Resources);
    }

    [Theory]
    [InlineData("", "", "", null, null)]
    [InlineData("", "", "domain: a.example.com", null, "Host(`todo.a.example.com`)")]
    [InlineData("", "domain: b.example.com", "domain: a.example.com", null, "Host(`todo.b.example.com`)")]
    [InlineData("", "domain: b.example.com", "domain: a.example.com", "c.example.com", "Host(`todo.c.example.com`)")]
    [InlineData("domain: d.example.com", "domain: b.example.com", "domain: a.example.com", "c.example.com", "Host(`d.example.com`)")]
    public void The_nearer_domain_wins(string entry, string environment, string traefik, string? stack, string? expected)
    {
        var plan = Planned.Of($$$$$$"""
            deployment:
              infrastructure: {traefik: { {{{{{{traefik}}}}}} }}
              environments:
                dev:
                  {{{{{{(environment.Length == 0 ? "platforms: docker-compose" : environment)}}}}}}
                  services: {todo: { {{{{{{entry}}}}}} }}
            services: { {{{{{{Planned.Todo}}}}}} }
            """, change: r => r with { Domain = stack });
        Assert.Equal(expected, plan.Workload("todo").Routes.SingleOrDefault()?.Rule);
    }

    [Theory]
    [InlineData(null, null, "shop/todo:unbuilt")]
    [InlineData(null, "1a2b", "registry.example.com/a/shop/todo:1a2b")]
    [InlineData("other.example.com:5000/", "1a2b", "other.example.com:5000/shop/todo:1a2b")]
    public void Images_have_the_registry_of_the_environment_or_the_stack(string? stack, string? tag, string expected)
    {
        var registry = tag is null ? "" : "registry: registry.example.com/a";
        var images = ImmutableSortedDictionary<string, ImageTag>.Empty.WithComparers(StringComparer.Ordinal);
        var plan = Planned.Of($$$$$$"""
            deployment: {environments: {dev: { {{{{{{registry}}}}}} }}}
            services: { {{{{{{Planned.Todo}}}}}} }
            """, change: r => r with { Registry = stack, Images = tag is null ? images : images.Add("todo", new ImageTag(tag)) });
        Assert.Equal(expected, plan.Workload("todo").Image.ToString());
    }

    [Fact]
    public void Settings_of_a_service_win_over_those_of_the_environment_and_both_over_the_spec()
    {
        var todo = Planned.Of($$$$$$"""
            observability: {logging: {level: error, format: text}}
            deployment:
              environments:
                dev:
                  config: {log.level: debug, server.maxBodyBytes: 10, log.format: json, server.port: 1}
                  services: {todo: {config: {log.level: warn}}}
            services: { {{{{{{Planned.Todo}}}}}} }
            """).Workload("todo");
        Assert.Equal("warn", todo.Variable("TODO_LOG_LEVEL"));
        Assert.Equal("json", todo.Variable("TODO_LOG_FORMAT"));
        Assert.Equal("10", todo.Variable("TODO_SERVER_MAX_BODY_BYTES"));
        Assert.Equal("8084", todo.Variable("TODO_SERVER_PORT"));
    }

    [Fact]
    public void A_database_that_may_be_lost_needs_no_volume_and_rolls()
    {
        var todo = Planned.Of($$$$$$"""
            deployment: {platforms: kubernetes, environments: {dev: {replicas: 3, config: {database.path: /tmp/a.db, server.drain_seconds: 7}}}}
            services: { {{{{{{Planned.Todo}}}}}} }
            """).Workload("todo");
        Assert.Empty(todo.Volumes);
        Assert.Equal(UpdateMode.Rolling, todo.Update);
        Assert.Equal("5", todo.Variable("TODO_SERVER_DRAIN_DELAY_SECONDS"));
        Assert.Equal(TimeSpan.FromSeconds(5 + 7 + 5), todo.StopGrace);
    }

    [Fact]
    public void The_health_check_of_the_spec_is_the_readiness_check()
    {
        var probes = Planned.Of("""
            services: {todo: {models: {Item: {fields: {text: string}}}, deployment: {nomad: {health_check: {path: /up, interval: 2s}}}}}
            """).Workload("todo").Probes;
        Assert.Equal(("/up", TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2)), (probes.Readiness.Path, probes.Readiness.Interval, probes.Readiness.Timeout));
        Assert.Equal(("/readyz", "/livez"), (probes.Startup.Path, probes.Liveness.Path));
    }
}
