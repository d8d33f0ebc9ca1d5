namespace Hatmax.Deployment.Tests.Planning;

public class SampleTests
{
    public static TheoryData<string, string> Rows => PlanSamples.Rows();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_sample_has_a_plan(string name, string environment) =>
        Assert.NotEmpty(PlanSamples.Plan(name, environment).Platforms);
}
