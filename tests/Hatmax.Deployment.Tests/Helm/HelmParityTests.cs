using Hatmax.Deployment.Helm;
using Hatmax.Deployment.Tests.Parity;

namespace Hatmax.Deployment.Tests.Helm;

public class HelmParityTests
{
    public static TheoryData<string, string> Samples => PlanSamples.Rows();

    [RequiresHelmTheory, MemberData(nameof(Samples))]
    public void Kubernetes_is_told_what_the_plan_says(string sample, string environment) => Check(PlanSamples.Plan(sample, environment));

    [RequiresHelmFact]
    public void Kubernetes_is_told_everything() => Check(HandPlans.Everything);

    private static void Check(DeploymentPlan plan) => ParityCheck.Equal(plan, new HelmFacts(), HelmWriter.Write(plan));
}
