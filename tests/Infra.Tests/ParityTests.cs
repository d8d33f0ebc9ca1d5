using Hatmax.Deployment.Helm;
using Hatmax.Deployment.Tests.Parity;

namespace Hatmax.Infra.Tests;

public class ParityTests
{
    public static TheoryData<string, string> Samples => PlanSamples.Rows();

    [Theory, MemberData(nameof(Samples))]
    public async Task Docker_is_told_what_the_plan_says(string sample, string environment)
    {
        var plan = PlanSamples.Plan(sample, environment);
        var recording = await Recording.OfAsync(plan, DeploymentPlatform.Compose);
        ParityCheck.Equal(plan, new DockerFacts(plan, recording), []);
    }

    [Theory, MemberData(nameof(Samples))]
    public async Task Nomad_is_told_what_the_plan_says(string sample, string environment)
    {
        var plan = PlanSamples.Plan(sample, environment);
        var recording = await Recording.OfAsync(plan, DeploymentPlatform.Nomad);
        var jobs = recording.Of("nomad:index/job:Job").ToList();
        var order = string.Concat(jobs.Select(job => job.Name + "\n"));
        ParityCheck.Equal(plan, new NomadFacts(), [.. jobs.Select(job => new DeploymentFile($"{job.Name}.nomad.json", job.Text("jobspec"))), new DeploymentFile("start-order.txt", order)]);
    }

    [Theory, MemberData(nameof(Samples))]
    public async Task Nomad_gets_each_secret_in_a_variable_of_the_job_that_reads_it(string sample, string environment)
    {
        var plan = PlanSamples.Plan(sample, environment);
        var recording = await Recording.OfAsync(plan, DeploymentPlatform.Nomad);
        var given = recording.Of("nomad:index/variable:Variable").ToDictionary(variable => variable.Name, variable => Values.Map(variable["items"]!));
        foreach (var workload in plan.Workloads)
        {
            var needed = workload.Environment.Select(variable => variable.Value).OfType<SecretValue>().Select(value => value.Secret).Distinct().Order(StringComparer.Ordinal);
            var items = given.TryGetValue(workload.Name, out var found) ? found.Values.Cast<string>().Select(value => value["value of ".Length..]) : [];
            Assert.Equal(needed, items.Order(StringComparer.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Samples))]
    public async Task Kubernetes_gets_the_values_of_the_chart_and_one_secret(string sample, string environment)
    {
        var plan = PlanSamples.Plan(sample, environment);
        var recording = await Recording.OfAsync(plan, DeploymentPlatform.Kubernetes);
        var release = Assert.Single(recording.Of("kubernetes:helm.sh/v3:Release"));
        var values = (ImmutableDictionary<string, object>)release["values"]!;
        if (!plan.Secrets.IsEmpty)
        {
            var secrets = (ImmutableDictionary<string, object>)values["secrets"];
            Assert.Matches("^[0-9a-f]{12}$", (string)secrets["revision"]);
            values = values.SetItem("secrets", secrets.Remove("revision"));
        }

        Assert.Equal(Values.Canonical(HelmWriter.ValuesTree(plan)), Values.Canonical(values));
        Assert.Equal(Recording.Chart, release.Text("chart"));
        var secret = recording.Of("kubernetes:core/v1:Secret").SingleOrDefault();
        Assert.Equal(
            plan.Secrets.Select(planned => planned.Name),
            secret is null ? [] : Values.Map(secret["stringData"]!).Keys.Order(StringComparer.Ordinal));
    }
}
