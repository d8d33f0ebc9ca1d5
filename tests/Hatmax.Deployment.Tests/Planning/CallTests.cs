namespace Hatmax.Deployment.Tests.Planning;

/// <summary>Who calls whom, and who waits for whom.</summary>
public class CallTests
{
    [Theory]
    [InlineData("catalog: ", "<Url http catalog/http>")]
    [InlineData("catalog: {base_url: 'http://catalog:8084'}", "<Url http catalog/http>")]
    [InlineData("other: {base_url: 'http://catalog'}", "<Url http catalog/http>")]
    [InlineData("other: {base_url: 'http://localhost:8084/'}", "<Url http catalog/http>")]
    [InlineData("catalog: {base_url: 'http://catalog:8084/v2'}", "http://catalog:8084/v2")]
    [InlineData("catalog: {base_url: 'https://catalog.example.com'}", "https://catalog.example.com")]
    public void Clients_get_the_address_of_their_service(string client, string expected)
    {
        var plan = Planned.Of($$$$$$"""
            services:
              catalog: {models: {Item: {fields: {text: string}}}}
              orders: {kind: domain, models: {Item: {fields: {text: string}}}, clients: { {{{{{{client}}}}}} }}
            """);
        var name = client.Split(':')[0].ToUpperInvariant();
        var orders = plan.Workload("orders");
        Assert.Equal(expected, orders.Variable($"ORDERS_CLIENTS_{name}_BASE_URL"));
        var isCalled = expected.StartsWith('<');
        Assert.Equal(isCalled, plan.Edges.Contains(new NetworkEdge("orders", "catalog", "http")));
        Assert.Equal(isCalled, orders.DependsOn.Contains("catalog"));
    }

    [Fact]
    public void An_external_address_takes_the_place_of_a_called_service()
    {
        var plan = Planned.Of("""
            services:
              catalog: {models: {Item: {fields: {text: string}}}}
              orders: {kind: domain, models: {Item: {fields: {text: string}}}, clients: {catalog: }}
            """, change: r => r with { External = r.External.Add("catalog", "catalog.example.com:81") });
        Assert.Equal("http://catalog.example.com:81", plan.Workload("orders").Variable("ORDERS_CLIENTS_CATALOG_BASE_URL"));
        Assert.DoesNotContain(plan.Workload("orders").Environment, v => v.Name.Contains("EXTERNAL", StringComparison.Ordinal));
        Assert.Empty(plan.Edges);
    }

    [Fact]
    public void Workloads_stand_behind_what_they_wait_for_else_by_name()
    {
        var plan = Planned.Of("""
            services:
              a: {kind: domain, repo_impl: postgres, models: {Item: {fields: {text: string}}}, clients: {c: }}
              b: {models: {Item: {fields: {text: string}}}}
              c: {models: {Item: {fields: {text: string}}}, clients: {d: }}
              d: {models: {Item: {fields: {text: string}}}}
            """);
        Assert.Equal(["b", "d", "c", "postgres", "a"], plan.Workloads.Select(w => w.Name));
    }

    [Fact]
    public void Services_in_a_circle_do_not_wait_for_each_other()
    {
        var result = Planned.Result("""
            services:
              a: {models: {Item: {fields: {text: string}}}, clients: {b: }}
              b: {models: {Item: {fields: {text: string}}}, clients: {c: }}
              c: {models: {Item: {fields: {text: string}}}, clients: {a: , d: }}
              d: {models: {Item: {fields: {text: string}}}, clients: {d: }}
            """);
        Assert.Equal(3, result.Diagnostics.Count(d => d.Id == "HMX0620"));
        Assert.Equal(["d", "a", "b", "c"], Order(result.Plan!.Workloads));
        Assert.Equal((IEnumerable<string>)["d"], result.Plan.Workload("c").DependsOn);
        Assert.Equal(4, result.Plan.Edges.Length);
    }

    private static IEnumerable<string> Order(ImmutableArray<Workload> workloads) =>
        workloads.Select(w => w.Name).OrderByDescending(name => name == "d").ThenBy(name => name, StringComparer.Ordinal);
}
