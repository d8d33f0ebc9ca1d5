using Hatmax.Deployment.Compose;
using Hatmax.Deployment.Nomad;

namespace Hatmax.Deployment.Tests.Parity;

public class ParityTests
{
    public static TheoryData<string, string> Samples => PlanSamples.Rows();

    [Theory, MemberData(nameof(Samples))]
    public void Compose_is_told_what_the_plan_says(string sample, string environment) => Compose(PlanSamples.Plan(sample, environment));

    [Fact]
    public void Compose_is_told_everything() => Compose(HandPlans.Everything);

    [Theory, MemberData(nameof(Samples))]
    public void Nomad_is_told_what_the_plan_says(string sample, string environment) => Nomad(PlanSamples.Plan(sample, environment));

    [Theory, InlineData(ServiceDiscovery.Nomad), InlineData(ServiceDiscovery.Consul)]
    public void Nomad_is_told_everything(ServiceDiscovery discovery) => Nomad(HandPlans.Everything with { Discovery = discovery });

    [Fact]
    public void A_difference_is_found()
    {
        var plan = HandPlans.Everything;
        var other = plan with { Workloads = plan.Workloads.SetItem(0, plan.Workloads[0] with { Replicas = 4 }) };
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => ParityCheck.Equal(plan, new ComposeFacts(), ComposeWriter.Write(other)));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => ParityCheck.Equal(plan, new NomadFacts(), NomadWriter.Write(other)));
    }

    private static void Compose(DeploymentPlan plan) => ParityCheck.Equal(plan, new ComposeFacts(), ComposeWriter.Write(plan));

    private static void Nomad(DeploymentPlan plan) => ParityCheck.Equal(plan, new NomadFacts(), NomadWriter.Write(plan));
}
