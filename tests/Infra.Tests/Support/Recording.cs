using System.Text.Json;
using Hatmax.Infra.Docker;
using Hatmax.Infra.Kubernetes;
using Hatmax.Infra.Nomad;
using Hatmax.Infra.Workloads;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Hatmax.Infra.Tests.Support;

/// <summary>A plan as a program registered it.</summary>
/// <param name="Registrations">What providers were asked for, in the order of arrival, the stack left out.</param>
/// <param name="Urns">Names of all resources, in ordinal order.</param>
internal sealed record Recording(ImmutableArray<Registration> Registrations, ImmutableArray<string> Urns)
{
    public const string Chart = "../deploy/chart";

    /// <summary>Registers a plan in an update, with every secret that the user must give.</summary>
    public static async Task<Recording> OfAsync(DeploymentPlan plan, DeploymentPlatform platform)
    {
        var given = plan.Secrets.Where(secret => secret.Origin == SecretOrigin.Provided)
            .ToDictionary(secret => $"hatmax:{secret.Name}", secret => $"value of {secret.Name}", StringComparer.Ordinal);
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", JsonSerializer.Serialize(given));
        try
        {
            var recorder = new Recorder();
            var resources = await Pulumi.Deployment.TestAsync(
                recorder,
                new TestOptions { ProjectName = plan.System, StackName = plan.Environment, IsPreview = false },
                () => { SystemResources.Register(plan, new Config("hatmax"), Platform(platform), stack: null); });
            var urns = await Task.WhenAll(resources.Select(resource => OutputUtilities.GetValueAsync(resource.Urn)));
            return new Recording(
                [.. recorder.Registrations.Where(registration => registration.Type != "pulumi:pulumi:Stack")],
                [.. urns.Where(urn => !urn.Contains("pulumi:pulumi:Stack::", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PULUMI_CONFIG", null);
        }
    }

    /// <summary>Those of a type.</summary>
    public IEnumerable<Registration> Of(string type) => Registrations.Where(registration => registration.Type == type);

    private static IPlatform Platform(DeploymentPlatform platform) => platform switch
    {
        DeploymentPlatform.Compose => new DockerPlatform(_ => { }),
        DeploymentPlatform.Nomad => new NomadPlatform(),
        _ => new KubernetesPlatform("hatmax-test", Chart),
    };
}
