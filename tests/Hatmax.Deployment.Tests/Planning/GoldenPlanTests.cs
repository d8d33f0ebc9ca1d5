using System.Runtime.CompilerServices;

namespace Hatmax.Deployment.Tests.Planning;

/// <summary>The plan of every sample, as JSON, in Planning/Golden. HATMAX_UPDATE=1 writes them.</summary>
public class GoldenPlanTests
{
    public static TheoryData<string, string> Rows => PlanSamples.Rows();

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sample_gives_its_golden_plan(string name, string environment)
    {
        var actual = PlanJson.Write(PlanSamples.Plan(name, environment));
        var path = Path.Combine(Folder(), "Golden", $"{name}.{environment}.plan.json");
        if (Environment.GetEnvironmentVariable("HATMAX_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the test with HATMAX_UPDATE=1.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_plan_is_the_same_every_time(string name, string environment) =>
        Assert.Equal(PlanJson.Write(PlanSamples.Plan(name, environment)), PlanJson.Write(PlanSamples.Plan(name, environment)));

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
