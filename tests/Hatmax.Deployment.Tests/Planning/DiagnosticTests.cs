namespace Hatmax.Deployment.Tests.Planning;

/// <summary>Every kind of finding, the sentence of its place, and that nothing ends before all are found.</summary>
public class DiagnosticTests
{
    private const string Two = "services: {a: {models: {Item: {fields: {text: string}}}}, b: {models: {Item: {fields: {text: string}}}}}";

    /// <summary>id, environment, spec without a name.</summary>
    public static TheoryData<string, string, string> Specs => new()
    {
        { "HMX0600", "test", Two },
        { "HMX0600", "dev", $"deployment: {{environments: {{prod: }}}}\n{Two}" },
        { "HMX0602", "dev", "services: {a: {preset: auth}}" },
        { "HMX0603", "dev", "services: {a: {models: {Item: {fields: {text: string}}}}, b: {kind: composite}}" },
        { "HMX0604", "dev", "services: {nats: {kind: domain, models: {Item: {fields: {text: string}}}, usecases: {Go: {steps: [{emit: {event: a.b}}]}}}}" },
        { "HMX0604", "dev", $"deployment: {{environments: {{dev: , Dev: }}}}\n{Two}" },
        { "HMX0605", "dev", $"name: '1 and more'\n{Two}" },
        { "HMX0605", "dev", $"name: {new string('n', 59)}\n{Two}" },
        { "HMX0605", "dev", $"deployment: {{infrastructure: {{traefik: {{enabled: true, entrypoint: 'We b'}}}}}}\n{Two}" },
        { "HMX0605", "__", $"deployment: {{environments: {{__: }}}}\n{Two}" },
        { "HMX0605", "dev", $"services: {{{new string('s', 59)}: {{models: {{Item: {{fields: {{text: string}}}}}}}}}}" },
        { "HMX0606", "dev", "services: {a: {models: {Item: {fields: {text: string}}}, deployment: {nomad: {port: 8085}}}, b: {models: {Item: {fields: {text: string}}}}}" },
        {
            "HMX0606", "dev",
            "deployment: {infrastructure: {traefik: {enabled: true}}}\nservices: {a: {models: {Item: {fields: {text: string}}}, deployment: {nomad: {port: 8080}}}}"
        },
        {
            "HMX0607", "dev",
            "deployment: {environments: {dev: {replicas: 2, config: {database.path: /tmp/a}}}}\nservices: {a: {models: {Item: {fields: {text: string}}}, deployment: {nomad: {port: 81}}}}"
        },
        { "HMX0608", "dev", $"deployment: {{environments: {{dev: {{replicas: 2, config: {{database.path: /tmp/a}}}}}}}}\n{Two}" },
        { "HMX0609", "dev", $"deployment: {{environments: {{dev: {{services: {{a: {{domain: x.y}}, b: {{domain: x.y}}}}}}}}}}\n{Two}" },
        { "HMX0610", "dev", $"deployment: {{environments: {{dev: {{services: {{a: {{replicas: 2}}}}}}}}}}\n{Two}" },
        { "HMX0611", "dev", $"deployment: {{environments: {{dev: {{config: {{log.levl: debug}}}}}}}}\n{Two}" },
        { "HMX0612", "dev", $"deployment: {{environments: {{dev: {{config: {{server.port: 80}}}}}}}}\n{Two}" },
        { "HMX0613", "dev", $"deployment: {{environments: {{dev: {{config: {{log.level: loud}}}}}}}}\n{Two}" },
        { "HMX0613", "dev", $"deployment: {{environments: {{dev: {{config: {{database.path: /data/../etc/x}}}}}}}}\n{Two}" },
        { "HMX0613", "dev", $"deployment: {{environments: {{dev: {{config: {{server.drain_seconds: -1}}}}}}}}\n{Two}" },
        {
            "HMX0614", "dev",
            "deployment: {environments: {dev: {config: {postgres.password: hunter2}}}}\nservices: {a: {repo_impl: postgres, models: {Item: {fields: {text: string}}}}}"
        },
        { "HMX0615", "dev", $"deployment: {{environments: {{dev: {{registry: 'https://x'}}}}}}\n{Two}" },
        { "HMX0616", "dev", $"deployment: {{environments: {{dev: {{domain: 'a`b'}}}}}}\n{Two}" },
        { "HMX0616", "dev", $"deployment: {{infrastructure: {{traefik: {{domain: 'a b'}}}}}}\n{Two}" },
        { "HMX0616", "dev", $"deployment: {{environments: {{dev: {{services: {{a: {{domain: 'http://x'}}}}}}}}}}\n{Two}" },
        { "HMX0617", "dev", $"deployment: {{environments: {{dev: {{external: {{mail: 'a b'}}}}}}}}\n{Two}" },
        { "HMX0617", "dev", $"deployment: {{environments: {{dev: {{external: {{mail: 'a:70000'}}}}}}}}\n{Two}" },
        { "HMX0618", "dev", $"deployment: {{environments: {{dev: {{external: {{mail: 'smtp://me:pw@x'}}}}}}}}\n{Two}" },
        { "HMX0619", "dev", $"deployment: {{environments: {{dev: {{external: {{postgres: 'x:1'}}}}}}}}\n{Two}" },
        { "HMX0620", "dev", "services: {a: {models: {Item: {fields: {text: string}}}, clients: {b: }}, b: {models: {Item: {fields: {text: string}}}, clients: {a: }}}" },
        { "HMX0621", "dev", "services: {a: {models: {Item: {fields: {text: string}}}, clients: {users: }}}" },
        { "HMX0623", "dev", $"deployment: {{environments: {{dev: {{config: {{a.b: 1, a-b: 2}}}}}}}}\n{Two}" },
        { "HMX0623", "dev", $"deployment: {{environments: {{dev: {{external: {{a.b: x, a-b: y}}}}}}}}\n{Two}" },
        { "HMX0623", "dev", "datastores: {postgres: {dsn_env: SERVICE_NAME}}\nservices: {a: {repo_impl: postgres, models: {Item: {fields: {text: string}}}}}" },
        {
            "HMX0625", "dev",
            "deployment: {platforms: kubernetes}\nservices: {a: {models: {Item: {fields: {text: string}}}, deployment: {nomad: {traefik: {rule: 'HeadersRegexp(`a`, `b`)'}}}}}"
        },
    };

    [Theory]
    [MemberData(nameof(Specs))]
    public void A_spec_gives_its_finding(string id, string environment, string text)
    {
        var result = Planned.Result(text, environment);
        var found = result.Diagnostics.First(d => d.Id == id);
        Assert.Equal(DeploymentDiagnostics.All.Single(d => d.Id == id).Severity, found.Severity);
        Assert.Equal("hatmax.yml", found.File);
        Assert.EndsWith(".", found.Message, StringComparison.Ordinal);
        Assert.NotEmpty(found.Fix);
        Assert.Equal(result.Diagnostics.Any(d => d.Severity == Severity.Error), result.Plan is null);
    }

    [Fact]
    public void A_request_is_judged_as_a_spec_is()
    {
        var result = Planned.Result(Two, change: r => r with
        {
            Replicas = 0,
            Registry = "Not A Registry",
            Domain = "not a domain",
            External = r.External.Add("a", "b c").Add("d", "x@y"),
            Images = r.Images.Add("a", new ImageTag("latest")).Add("b", new ImageTag("1", "sha256:no")),
        });
        Assert.Equal(["HMX0615", "HMX0616", "HMX0617", "HMX0618", "HMX0622", "HMX0624", "HMX0624"], result.Diagnostics.Where(d => !d.Span.IsKnown).Select(d => d.Id));
        Assert.Null(result.Plan);
    }

    [Fact]
    public void A_taken_port_names_both_places()
    {
        var found = Planned.Result("""
            deployment: {nomad: {}}
            services:
              a:
                models: {Item: {fields: {text: string}}}
                deployment: {nomad: {port: 8085}}
              b: {models: {Item: {fields: {text: string}}}}
            """).Diagnostics.Single(d => d.Id == "HMX0606");
        Assert.Equal(7, found.Span.Line);
        Assert.Contains("'a' (line 6) and 'b'", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prd", "deployment: {environments: {dev: , prod: }}", "Did you mean 'prod'?")]
    [InlineData("zzz", "deployment: {environments: {dev: , prod: }}", "Use one of 'dev', 'prod'")]
    [InlineData("Dev", "version: 1", "Did you mean 'dev'?")]
    public void An_unknown_environment_lists_the_known_ones(string environment, string deployment, string fix) =>
        Assert.Contains(fix, Assert.Single(Planned.Result($"{deployment}\n{Two}", environment).Diagnostics).Fix, StringComparison.Ordinal);

    [Fact]
    public void Every_kind_has_an_id_of_its_own_in_order()
    {
        var ids = DeploymentDiagnostics.All.Select(d => d.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^HMX06[0-4][0-9]$", id));
    }
}
