using Hatmax.Deployment.Nomad;
using Hatmax.Deployment.Tests.Parity;

namespace Hatmax.Deployment.Tests.Nomad;

public class NomadWriterTests
{
    public static TheoryData<string, string> Samples => PlanSamples.Rows();

    [Theory, MemberData(nameof(Samples))]
    public void Writes_the_committed_files(string sample, string environment) =>
        GoldenFile.Check($"Nomad/Golden/{sample}.{environment}", NomadWriter.Write(PlanSamples.Plan(sample, environment)));

    [Fact]
    public void Writes_the_committed_files_of_a_plan_with_everything() => GoldenFile.Check("Nomad/Golden/everything", NomadWriter.Write(HandPlans.Everything));

    [Fact]
    public void The_same_plan_gives_the_same_files() => Assert.Equal(NomadWriter.Write(HandPlans.Everything).AsEnumerable(), NomadWriter.Write(HandPlans.Everything));
}
