using System.Runtime.CompilerServices;

namespace Hatmax.Infra.Tests;

public class GoldenTests
{
    public static TheoryData<string, string, DeploymentPlatform> Rows { get; } = new()
    {
        { "reference", "dev", DeploymentPlatform.Compose },
        { "reference", "staging", DeploymentPlatform.Nomad },
        { "reference", "prod", DeploymentPlatform.Kubernetes },
        { "shop", "dev", DeploymentPlatform.Compose },
        { "shop", "dev", DeploymentPlatform.Nomad },
        { "shop", "dev", DeploymentPlatform.Kubernetes },
    };

    [Theory, MemberData(nameof(Rows))]
    public async Task The_resources_of_a_stack_are_those_that_were_reviewed(string sample, string environment, DeploymentPlatform platform)
    {
        var recording = await Recording.OfAsync(PlanSamples.Plan(sample, environment), platform);
        var text = string.Concat(recording.Urns.Select(urn => urn[(urn.IndexOf("::", StringComparison.Ordinal) + 2)..] + "\n"));
        var path = Path.Combine(Folder(), $"{sample}.{environment}.{platform.ToString().ToLowerInvariant()}.txt");
        if (Environment.GetEnvironmentVariable("HATMAX_UPDATE") == "1")
        {
            await File.WriteAllTextAsync(path, text);
        }

        Assert.True(File.Exists(path), $"{Path.GetFileName(path)} is missing; run the test with HATMAX_UPDATE=1.");
        Assert.Equal(await File.ReadAllTextAsync(path), text);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Golden");
}
