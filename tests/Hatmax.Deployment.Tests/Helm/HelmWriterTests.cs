using Hatmax.Deployment.Helm;
using Hatmax.Deployment.Tests.Parity;
using Hatmax.Deployment.Yaml;
using YamlDotNet.RepresentationModel;

namespace Hatmax.Deployment.Tests.Helm;

public class HelmWriterTests
{
    public static TheoryData<string, string> Samples => PlanSamples.Rows();

    [Theory, MemberData(nameof(Samples))]
    public void Writes_the_committed_values(string sample, string environment) => CheckValues($"{sample}.{environment}", PlanSamples.Plan(sample, environment));

    [Fact]
    public void Writes_the_committed_values_of_a_plan_with_everything() => CheckValues("everything", HandPlans.Everything);

    [RequiresHelmTheory, MemberData(nameof(Samples))]
    public void Renders_the_committed_manifests(string sample, string environment) => CheckManifests($"{sample}.{environment}", PlanSamples.Plan(sample, environment));

    [RequiresHelmFact]
    public void Renders_the_committed_manifests_of_a_plan_with_everything() => CheckManifests("everything", HandPlans.Everything);

    [RequiresHelmTheory, MemberData(nameof(Samples))]
    public void Lint_accepts_every_sample(string sample, string environment) => HelmTool.AssertLints(HelmWriter.Write(PlanSamples.Plan(sample, environment)));

    [RequiresHelmFact]
    public void Lint_accepts_the_chart_without_values() =>
        HelmTool.AssertLints([.. HelmWriter.Write(HandPlans.Everything).Where(f => f.Path.StartsWith("chart/", StringComparison.Ordinal))]);

    [RequiresHelmTheory]
    [InlineData("{{ .Release.Name }} {{ fail \"x\" }} {{`a`}} }}")]
    [InlineData("$(HOME) $$(HOME) $HOME ${HOME} $$ $é $")]
    [InlineData("true")]
    [InlineData("0x1f")]
    [InlineData("1e6")]
    [InlineData("null")]
    [InlineData("  a: [b]  # c\n\n  d\n")]
    [InlineData("\n leading")]
    [InlineData("trailing \n\n")]
    [InlineData("a\r\nb\tc\\n \"'`")]
    [InlineData("nel\u0085 ls\u2028 ps\u2029 bom\uFEFF del\u007f emoji\U0001F600 bell\a")]
    [InlineData("--- \n...\n%TAG")]
    public void A_text_arrives_as_it_is(string text)
    {
        var plan = HandPlans.With(text);
        var files = HelmWriter.Write(plan);
        var facts = new HelmFacts().Read(files);
        var orders = facts.Single(f => f.Name == "orders");
        Assert.Contains("ORDERS_TEXT=" + text, orders.Environment);
        Assert.Equal(text, orders.Arguments[1]);
        Assert.Contains(facts.Single(f => f.Name == "traefik").ConfigFiles, f => f.Contains("# " + text + "{", StringComparison.Ordinal));
        HelmTool.AssertValid(HelmTool.Template(files, "shop-dev"));
    }

    [Fact]
    public void The_same_plan_gives_the_same_files() => Assert.Equal(HelmWriter.Write(HandPlans.Everything).AsEnumerable(), HelmWriter.Write(HandPlans.Everything));

    [Fact]
    public void The_tree_for_programs_is_the_one_of_the_file()
    {
        var tree = HelmWriter.ValuesTree(HandPlans.Everything);
        var orders = (Dictionary<string, object>)((Dictionary<string, object>)tree["workloads"])["orders"];
        Assert.Equal(300, ((Dictionary<string, object>)orders["resources"])["memoryMb"]);
        Assert.Equal(false, ((Dictionary<string, object>)orders["security"])["readOnlyRoot"]);
        var env = ((List<object>)orders["env"]).Cast<Dictionary<string, object>>().ToDictionary(e => (string)e["name"], StringComparer.Ordinal);
        Assert.Equal("0x1f", env["ORDERS_NUMBER"]["value"]);
        Assert.Equal("postgres-password", env["ORDERS_DATABASE_PASSWORD"]["secret"]);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(YamlText.Write(HelmWriter.Values(HandPlans.Everything))));
        Assert.Equal(Count(yaml.Documents[0].RootNode), Count(tree));
    }

    [Fact]
    public void A_release_has_a_short_name()
    {
        Assert.Equal("shop-dev", HelmNames.Release(HandPlans.Everything));
        var longer = HandPlans.Everything with { System = new string('s', 58), Environment = "eu_west" };
        Assert.Equal(53, HelmNames.Release(longer).Length);
        Assert.NotEqual(HelmNames.Release(longer), HelmNames.Release(longer with { Environment = "eu_east" }));
        Assert.Equal("values-eu-west.yaml", HelmNames.ValuesFile("eu_west"));
    }

    private static void CheckValues(string name, DeploymentPlan plan) =>
        GoldenFile.Check($"Helm/Golden/values/{name}", [.. HelmWriter.Write(plan).Where(f => !f.Path.StartsWith("chart/", StringComparison.Ordinal))]);

    private static void CheckManifests(string name, DeploymentPlan plan)
    {
        var manifests = HelmTool.Template(HelmWriter.Write(plan), HelmNames.Release(plan));
        HelmTool.AssertValid(manifests);
        GoldenFile.Check($"Helm/Golden/manifests/{name}", [new DeploymentFile("manifests.yaml", manifests)]);
    }

    private static int Count(object node) => node switch
    {
        Dictionary<string, object> map => 1 + map.Values.Sum(Count),
        List<object> list => 1 + list.Sum(Count),
        YamlMappingNode map => 1 + map.Children.Values.Sum(Count),
        YamlSequenceNode list => 1 + list.Children.Sum(Count),
        _ => 1,
    };
}
