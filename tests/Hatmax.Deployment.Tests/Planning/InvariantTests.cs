using System.Globalization;

namespace Hatmax.Deployment.Tests.Planning;

public class InvariantTests
{
    private static readonly string[] Texts =
        ["", "a", "x.example.com", "host:1234", "http://h:1/p", "u:p@h", "a b", "a`b", "${x}", "{{ y }}", "späße", "/tmp/a.db", "/data/b.db", "-1", "3", "true", "\"'\\", "a:99999"];

    private static readonly string[] Names =
        ["postgres", "mongo", "nats", "traefik", "consul", "prometheus", "otel", "mail", "catalog", "log.level", "log.format", "database.path", "server.port", "server.drain_seconds", "a.b", "a-b", "X"];

    public static TheoryData<string, string> Rows => PlanSamples.Rows();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Plans_of_samples_hold_together(string name, string environment) => PlanInvariants.Check(PlanSamples.Plan(name, environment));

    /// <summary>Whatever an environment or a stack says, the answer is a plan that holds together or an error.</summary>
    [Fact]
    public void Plans_of_random_environments_hold_together()
    {
        var plans = 0;
        foreach (var sample in PlanSamples.All)
        {
            var spec = sample.Spec();
            for (var seed = 0; seed < 150; seed++)
            {
                var random = new Random(seed);
                var result = DeploymentPlanner.Plan(Change(spec, sample.Environments[0], random), "hatmax.yml", Request(sample.Environments[0], random));
                Assert.Equal(result.Plan is null, result.Diagnostics.Any(d => d.Severity == Severity.Error));
                if (result.Plan is { } plan)
                {
                    PlanInvariants.Check(plan);
                    plans++;
                }
            }
        }

        Assert.True(plans > 100, $"Only {plans} plans came out.");
    }

    private static SystemSpec Change(SystemSpec spec, string environment, Random random) => spec with
    {
        Deployment = (spec.Deployment ?? new DeploymentSpec()) with
        {
            Environments =
            [
                new EnvironmentSpec
                {
                    Name = At(environment),
                    Platforms = [.. Some(random, 2, () => At((DeploymentPlatform)random.Next(3)))],
                    Replicas = random.Next(4) == 0 ? At(random.Next(1, 4)) : null,
                    Domain = random.Next(4) == 0 ? At(Pick(random, Texts)) : null,
                    Registry = random.Next(8) == 0 ? At(Pick(random, Texts)) : null,
                    External = Settings(random),
                    Config = Settings(random),
                    Services = [.. Some(random, spec.Services.Length, () => Entry(spec, random)).DistinctBy(e => e.Name.Value)],
                },
            ],
        },
    };

    private static EnvironmentServiceSpec Entry(SystemSpec spec, Random random) => new()
    {
        Name = spec.Services[random.Next(spec.Services.Length)].Name,
        Replicas = random.Next(3) == 0 ? At(random.Next(1, 3)) : null,
        Resources = new ResourcesSpec { Cpu = At(random.Next(1, 5000)) },
        Config = Settings(random),
    };

    private static PlanRequest Request(string environment, Random random)
    {
        var request = new PlanRequest { Environment = environment };
        return request with
        {
            Platform = random.Next(3) == 0 ? (DeploymentPlatform)random.Next(3) : null,
            Replicas = random.Next(6) == 0 ? random.Next(0, 3) : null,
            Domain = random.Next(6) == 0 ? "stack.example.com" : null,
            External = request.External.SetItems(Settings(random).Select(s => KeyValuePair.Create(s.Name.Value, s.Value.Value))),
        };
    }

    // Most values are of the right form, or no plan would come out.
    private static ImmutableArray<SettingSpec> Settings(Random random) =>
    [
        .. Some(random, 2, () => Pick(random, Names)).Distinct(StringComparer.Ordinal)
            .Select(name => new SettingSpec(At(name), At(random.Next(5) == 0 ? Pick(random, Texts) : name switch
            {
                "log.level" => "debug",
                "log.format" => "text",
                "database.path" => "/tmp/a.db",
                "server.drain_seconds" => random.Next(60).ToString(CultureInfo.InvariantCulture),
                _ => "x.example.com:81",
            }))),
    ];

    private static List<T> Some<T>(Random random, int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())];

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static Located<T> At<T>(T value) => new(value, new SourceSpan(1, 1, 1, 2));
}
