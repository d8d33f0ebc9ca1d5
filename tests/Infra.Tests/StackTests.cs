using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hatmax.Infra.Schemas;
using WireTests.Support;

namespace Hatmax.Infra.Tests;

public class StackTests
{
    private const string Signature = "4dabf18193072939515e22adb298388d";
    private const string SecretValue = "s3cret-";

    [RequiresEngineFact]
    public async Task A_preview_writes_nothing_and_says_what_generation_would_do()
    {
        using var tree = SampleTree.Of(PlanSamples.Find("minimal").Text);
        var before = tree.Contents();
        var run = await StackRun.PreviewAsync(tree, "dev", Config("docker"));
        Assert.True(run.ExitCode == 0, run.Messages);
        Assert.Equal(before, tree.Contents());
        Assert.Matches("code: [0-9]+ files would change\n  create ", run.Messages);
        Assert.Contains(run.Registrations, registration => registration.Text("type") == "docker:index/container:Container");
    }

    [RequiresEngineTheory]
    [InlineData("docker")]
    [InlineData("nomad")]
    [InlineData("kubernetes")]
    public async Task Secrets_cross_the_wire_as_secrets_only(string platform)
    {
        var sample = PlanSamples.Find("shop");
        var secrets = sample.Plan("dev").Secrets.ToDictionary(secret => secret.Name, secret => SecretValue + secret.Name);
        Assert.NotEmpty(secrets);
        using var tree = SampleTree.Of(sample.Text, hasChart: true);
        var run = await StackRun.PreviewAsync(tree, "dev", Config(platform), secrets);
        Assert.True(run.ExitCode == 0, run.Messages);
        Assert.Empty(run.Registrations.SelectMany(registration => InClear(registration.Body["object"])));
        Assert.Contains(run.Registrations, registration => registration.Body.ToJsonString().Contains(SecretValue, StringComparison.Ordinal));
        Assert.DoesNotContain(SecretValue, run.Messages, StringComparison.Ordinal);
        AssertSchemas(run);
    }

    [RequiresEngineTheory]
    [InlineData("docker", "docker:index/volume:Volume")]
    [InlineData("kubernetes", "kubernetes:core/v1:Namespace")]
    public async Task What_holds_data_is_left_in_place_by_a_destroy(string platform, string type)
    {
        using var tree = SampleTree.Of(PlanSamples.Find("minimal").Text, hasChart: true);
        var run = await StackRun.PreviewAsync(tree, "dev", Config(platform));
        var holders = run.Registrations.Where(registration => registration.Text("type") == type).ToList();
        Assert.NotEmpty(holders);
        Assert.All(holders, holder => Assert.True((bool)holder.Body["retainondelete"]!));
        Assert.All(run.Registrations.Except(holders), other => Assert.NotEqual(true, (bool?)other.Body["retainondelete"]));
    }

    [RequiresEngineFact]
    public async Task Every_wrong_setting_is_named_at_once()
    {
        using var tree = SampleTree.Of(PlanSamples.Find("minimal").Text);
        var run = await StackRun.PreviewAsync(tree, "dev", new Dictionary<string, string> { ["platform"] = "swarm", ["replicas"] = "none", ["external"] = "[1]" });
        Stopped(run, "hatmax:platform", "hatmax:replicas", "hatmax:external", "pulumi config set");
    }

    [RequiresEngineFact]
    public async Task A_spec_with_errors_stops_with_all_of_them()
    {
        using var tree = SampleTree.Of("services:\n  todo:\n    kind: atomm\n    port: many\n");
        Stopped(await StackRun.PreviewAsync(tree, "dev", Config("docker")), "hatmax.yml:3:", "hatmax.yml:4:", "fix:");
    }

    [RequiresEngineFact]
    public async Task A_folder_without_a_spec_says_how_to_get_one()
    {
        using var tree = SampleTree.Of(null);
        Stopped(await StackRun.PreviewAsync(tree, "dev", Config("docker")), "hatmax new");
    }

    [RequiresEngineFact]
    public async Task An_unknown_environment_lists_those_that_are_known()
    {
        using var tree = SampleTree.Of(PlanSamples.Find("reference").Text);
        Stopped(await StackRun.PreviewAsync(tree, "prodd", Config("docker")), "prodd", "prod", "HMX06");
    }

    [RequiresEngineFact]
    public async Task Missing_secrets_are_all_named_with_the_command()
    {
        var sample = PlanSamples.Find("external");
        var environment = sample.Environments[0];
        var missing = sample.Plan(environment).Secrets.Where(secret => secret.Origin == SecretOrigin.Provided).Select(secret => secret.Name).ToArray();
        Assert.NotEmpty(missing);
        using var tree = SampleTree.Of(sample.Text);
        Stopped(await StackRun.PreviewAsync(tree, environment, Config("docker")), [.. missing.Select(name => $"pulumi config set --secret hatmax:{name}")]);
    }

    [RequiresEngineFact]
    public async Task A_cluster_without_a_generated_chart_says_what_to_run()
    {
        using var tree = SampleTree.Of(PlanSamples.Find("minimal").Text);
        Stopped(await StackRun.PreviewAsync(tree, "dev", Config("kubernetes")), "deploy/chart", "hatmax generate");
    }

    [RequiresEngineFact]
    public async Task An_update_without_a_container_engine_registers_nothing()
    {
        using var tree = SampleTree.Of(PlanSamples.Find("minimal").Text);
        var nowhere = new Dictionary<string, string> { ["DOCKER_HOST"] = "tcp://127.0.0.1:1" };
        Stopped(await StackRun.UpdateAsync(tree, "dev", Config("docker"), nowhere), "HMX0680", "Start Docker");
        Assert.True(File.Exists(Path.Combine(tree.Root, "services/Directory.Build.props")), "An update generates the code first.");
    }

    [RequiresEngineFact]
    public async Task An_update_does_not_start_when_a_published_port_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var tree = SampleTree.Of($"services:\n  todo:\n    deployment: {{nomad: {{port: {port}}}}}\n    models: {{Item: {{fields: {{text: string}}}}}}\n");
        Stopped(await StackRun.UpdateAsync(tree, "dev", Config("docker"), ImmutableDictionary<string, string>.Empty), "HMX0627", $"port {port}", "'todo'");
    }

    private static Dictionary<string, string> Config(string platform) => new() { ["platform"] = platform };

    private static void Stopped(StackRun run, params string[] told)
    {
        Assert.True(run.ExitCode == 32, $"exit code {run.ExitCode}\n{run.Messages}");
        Assert.All(told, text => Assert.Contains(text, run.Messages, StringComparison.Ordinal));
        Assert.DoesNotContain("   at Hatmax", run.Messages, StringComparison.Ordinal);
        Assert.Empty(run.Registrations);
    }

    private static void AssertSchemas(StackRun run)
    {
        var schemas = ResourceSchemas.Load();
        var violations = run.Registrations
            .Where(registration => !registration.Text("type").StartsWith("hatmax:", StringComparison.Ordinal))
            .SelectMany(registration => schemas.Violations(RecordedRegistration.FromWire(
                registration.Text("type"), registration.Text("name"), JsonSerializer.SerializeToElement(registration.Body["object"]))))
            .Select(violation => violation.ToString());
        Assert.Empty(violations);
    }

    // Texts with a secret in them that no secret encloses.
    private static IEnumerable<string> InClear(JsonNode? node) => node switch
    {
        JsonObject map when map.ContainsKey(Signature) => [],
        JsonObject map => map.SelectMany(entry => InClear(entry.Value)),
        JsonArray list => list.SelectMany(InClear),
        JsonValue value when value.ToString().Contains(SecretValue, StringComparison.Ordinal) => [value.ToString()],
        _ => [],
    };
}
