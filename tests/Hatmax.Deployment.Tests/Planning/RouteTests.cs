using YamlDotNet.RepresentationModel;

namespace Hatmax.Deployment.Tests.Planning;

/// <summary>Rules, gateway, published ports, tags.</summary>
public class RouteTests
{
    private const string Gateway = "deployment: {infrastructure: {traefik: {enabled: true}}}";

    [Theory]
    [InlineData("api: {base_path: /todo}", "PathPrefix(`/todo`)", null)]
    [InlineData("kind: atom", "Host(`todo.localhost`)", null)]
    [InlineData("deployment: {nomad: {traefik: {rule: 'Host(`a`) && Path(`/\"x{{y}}`)', priority: -7}}}", "Host(`a`) && Path(`/\"x{{y}}`)", -7)]
    public void The_gateway_leads_to_services(string service, string rule, int? priority)
    {
        var plan = Planned.Of($$$$$$"""
            {{{{{{Gateway}}}}}}
            services: {todo: {models: {Item: {fields: {text: string}}}, {{{{{{service}}}}}}}}
            """);
        var todo = plan.Workload("todo");
        Assert.Equal(new RouteRule("todo", rule, priority, "web", "http"), Assert.Single(todo.Routes));
        Assert.Null(todo.Ports[0].Published);
        Assert.Contains(new NetworkEdge("traefik", "todo", "http"), plan.Edges);
        Assert.Equal(8080, plan.Workload("traefik").Ports.Single(p => p.Name == "web").Published);

        var router = Dynamic(plan, "routers", "todo");
        Assert.Equal(rule, router["rule"].ToString());
        Assert.Equal(priority, router.Children.TryGetValue("priority", out var written) ? int.Parse(written.ToString(), System.Globalization.CultureInfo.InvariantCulture) : null);
        Assert.Contains($"traefik.http.routers.todo.rule={rule}", todo.Tags);
    }

    [Fact]
    public void Tags_are_those_of_the_router_then_those_of_the_spec()
    {
        var todo = Planned.Of("""
            deployment: {infrastructure: {traefik: {enabled: true, entrypoint: websecure, domain: example.com}}}
            services:
              todo:
                models: {Item: {fields: {text: string}}}
                deployment: {nomad: {traefik: {priority: 5}, consul: {service_name: lists, tags: [b, a]}}}
            """).Workload("todo");
        Assert.Equal(
        (IEnumerable<string>)[
            "traefik.enable=true", "traefik.http.routers.todo.rule=Host(`todo.example.com`)",
            "traefik.http.routers.todo.entrypoints=websecure", "traefik.http.routers.todo.priority=5", "b", "a",
        ], todo.Tags);
        Assert.Equal("lists", todo.RegisteredAs);
    }

    [Fact]
    public void A_text_that_looks_like_a_mark_of_an_address_stays_text()
    {
        var plan = Planned.Of($$$$$$"""
            {{{{{{Gateway}}}}}}
            services:
              a: {models: {Item: {fields: {text: string}}}, deployment: {nomad: {traefik: {rule: 'Host(`address-0-end`)'}}}}
              b: {models: {Item: {fields: {text: string}}}, deployment: {nomad: {traefik: {rule: 'Host(`xaddress-1-end`)'}}}}
            """);
        Assert.Equal("Host(`address-0-end`)", Dynamic(plan, "routers", "a")["rule"].ToString());
        Assert.Equal(["a", "b"], plan.Workload("traefik").ConfigFiles[0].Parts.OfType<AddressValue>().Select(a => a.Workload));
    }

    [Theory]
    [InlineData("docker-compose", 1, "", 8084)]
    [InlineData("docker-compose", 1, "port: 9000", 9000)]
    [InlineData("nomad", 2, "port: 9000", 9000)]
    [InlineData("docker-compose", 2, "", null)]
    public void Without_a_gateway_services_are_published(string platform, int replicas, string nomad, int? expected)
    {
        var plan = Planned.Of($$$$$$"""
            deployment: {platforms: {{{{{{platform}}}}}}, environments: {dev: {replicas: {{{{{{replicas}}}}}}, config: {database.path: /tmp/a.db}}}}
            services: {todo: {models: {Item: {fields: {text: string}}}, deployment: {nomad: { {{{{{{nomad}}}}}} }}}}
            """);
        Assert.Equal(expected, plan.Workload("todo").Ports[0].Published);
    }

    [Fact]
    public void A_gateway_elsewhere_needs_published_services()
    {
        var plan = Planned.Of($$$$$$"""
            {{{{{{Gateway}}}}}}
            services: { {{{{{{Planned.Todo}}}}}} }
            """, change: r => r with { External = r.External.Add("traefik", "lb.example.com:443") });
        Assert.Equal(8084, Assert.Single(plan.Workloads).Ports[0].Published);
        Assert.Equal("traefik", Assert.Single(plan.Externals).Name);
        Assert.Contains("traefik.enable=true", plan.Workload("todo").Tags);
    }

    private static YamlMappingNode Dynamic(DeploymentPlan plan, string kind, string name)
    {
        var file = plan.Workload("traefik").ConfigFiles.Single(f => f.Path == "/etc/traefik/dynamic.yml");
        var stream = new YamlStream();
        stream.Load(new StringReader(string.Concat(file.Parts.Select(p => p is LiteralValue literal ? literal.Text : "http://x"))));
        return (YamlMappingNode)stream.Documents[0].RootNode["http"][kind][name];
    }
}
