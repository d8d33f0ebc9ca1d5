using Hatmax.Deployment.Compose;

namespace Hatmax.Deployment.Tests.Parity;

public class ParityTests
{
    public static TheoryData<string, string> Samples => PlanSamples.Rows();

    [Theory, MemberData(nameof(Samples))]
    public void Compose_is_told_what_the_plan_says(string sample, string environment) => Compose(PlanSamples.Plan(sample, environment));

    [Fact]
    public void Compose_is_told_everything() => Compose(HandPlans.Everything);

    private static void Compose(DeploymentPlan plan) => ParityCheck.Equal(plan, new ComposeFacts(), ComposeWriter.Write(plan));
}
