using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Hatmax.Deployment.Nomad;
using Hatmax.Deployment.Tests.Parity;

namespace Hatmax.Deployment.Tests.Nomad;

public class NomadFormatsTests
{
    private static readonly Lazy<ImmutableArray<(string Plan, ImmutableArray<DeploymentFile> Files)>> Written = new(() =>
    [
        ("everything", NomadWriter.Write(HandPlans.Everything)),
        ("consul", NomadWriter.Write(HandPlans.Everything with { Discovery = ServiceDiscovery.Consul })),
        .. PlanSamples.All.SelectMany(sample => sample.Environments.Select(environment => ($"{sample.Name}.{environment}", NomadWriter.Write(sample.Plan(environment))))),
    ]);

    [RequiresNodeFact]
    public void Every_job_is_one_that_the_api_documents()
    {
        var schema = Path.Combine(GoldenFile.Project(), "Nomad/job-api.schema.json");
        foreach (var (path, errors) in NodeTools.Validate(schema, All(".nomad.json")))
        {
            Assert.True(errors.Length == 0, $"{path}: {errors}");
        }
    }

    [RequiresNodeFact]
    public void The_schema_refuses_what_the_api_does_not_know()
    {
        var good = NomadWriter.Json(HandPlans.Everything, HandPlans.Everything.Workloads[0]);
        (string Name, string Text)[] wrong =
        [
            ("unknown.json", good.Replace("\"Count\"", "\"Replicas\"", StringComparison.Ordinal)),
            ("driver.json", good.Replace("\"readonly_rootfs\"", "\"read_only\"", StringComparison.Ordinal)),
            ("duration.json", good.Replace("\"KillTimeout\": 10000000000", "\"KillTimeout\": \"10s\"", StringComparison.Ordinal)),
            ("check.json", good.Replace("\"Type\": \"http\"", "\"Type\": \"script\"", StringComparison.Ordinal)),
        ];
        var schema = Path.Combine(GoldenFile.Project(), "Nomad/job-api.schema.json");
        Assert.All(wrong, file => Assert.NotEqual(good, file.Text));
        Assert.All(NodeTools.Validate(schema, wrong.Select(file => new DeploymentFile(file.Name, file.Text))), e => Assert.NotEqual("", e.Value));
    }

    [RequiresNodeFact]
    public void Hcl_and_json_are_the_same_job()
    {
        var json = All(".nomad.json").ToDictionary(f => f.Path[..^".nomad.json".Length], f => JsonNode.Parse(f.Text), StringComparer.Ordinal);
        var hcl = NodeTools.ReadHcl(All(".nomad.hcl")).ToDictionary(e => e.Key[..^".nomad.hcl".Length], e => HclJob.ToApi(e.Value), StringComparer.Ordinal);
        Assert.Equal(json.Keys.Order(StringComparer.Ordinal), hcl.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, job) in json)
        {
            Assert.True(JsonNode.DeepEquals(job, hcl[name]), $"{name}\n{job}\n{hcl[name]}");
        }
    }

    [RequiresNodeFact]
    public void A_volume_has_its_size_and_belongs_to_the_user_of_its_workload()
    {
        var volumes = NodeTools.ReadHcl(NomadWriter.Write(HandPlans.Everything).Where(f => f.Path.EndsWith(".volume.hcl", StringComparison.Ordinal)));
        var postgres = volumes["postgres-data.volume.hcl"];
        Assert.Equal("shop-dev-postgres-data", postgres["name"]!.GetValue<string>());
        Assert.Equal("5120MiB", postgres["capacity_min"]!.GetValue<string>());
        Assert.Equal("999", postgres["parameters"]![0]!["uid"]!.GetValue<string>());
        Assert.Equal(["nats-data.volume.hcl", "postgres-data.volume.hcl"], volumes.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_text_survives_in_json() => Prop.ForAll(Texts, text =>
    {
        var plan = HandPlans.With(text);
        ParityCheck.Equal(plan, new NomadFacts(), NomadWriter.Write(plan));
    }).QuickCheckThrowOnFailure();

    [RequiresNodeFact]
    public void Every_text_survives_in_hcl()
    {
        var jobs = Texts.Generator.Sample(60, 60).Select((text, index) => (
            Json: NomadWriter.Json(HandPlans.With(text), HandPlans.With(text).Workloads.Single(w => w.Name == "orders")),
            Hcl: new DeploymentFile($"{index}.hcl", NomadWriter.Write(HandPlans.With(text)).Single(f => f.Path == "orders.nomad.hcl").Text))).ToList();
        var read = NodeTools.ReadHcl(jobs.Select(job => job.Hcl));
        Assert.All(jobs, job => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(job.Json), HclJob.ToApi(read[job.Hcl.Path])), job.Hcl.Text));
    }

    // In the normal form C, which HCL turns every text into.
    private static Arbitrary<string> Texts => Arb.From(Gen.ListOf(Gen.Elements(
        "${", "$${", "$$", "$", "%{", "%%{", "%", "{{", "}}", "{", "}", "[[", "<%2%", "\"", "'", "`", "\\", "\n", "\r\n", "\t", "EOT\n", "<<EOT\n", "#", "//", "é", "漢", "😀",
        "\u2028", "\u0085", "\uFEFF", "${NOMAD_TASK_DIR}", "${attr.kernel.name}", "{{ env \"X\" }}", " ", "text", "=")).Select(string.Concat));

    private static IEnumerable<DeploymentFile> All(string ending) =>
        Written.Value.SelectMany(written => written.Files.Where(f => f.Path.EndsWith(ending, StringComparison.Ordinal)).Select(f => f with { Path = $"{written.Plan}.{f.Path}" }));
}
