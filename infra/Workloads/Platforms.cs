using Hatmax.Deployment.Helm;
using Hatmax.Infra.Docker;
using Hatmax.Infra.Kubernetes;
using Hatmax.Infra.Nomad;
using Hatmax.Infra.Sources;
using Hatmax.Processes;

namespace Hatmax.Infra.Workloads;

/// <summary>The platforms by their names in stack settings.</summary>
internal static class Platforms
{
    private const string Chart = "deploy/chart";

    /// <summary>The platform that a stack deploys to: the first of its environment.</summary>
    /// <exception cref="RunException">The platform needs generated files that are not there.</exception>
    public static IPlatform Of(DeploymentPlan plan, StackSettings settings, SystemProject project) => plan.Platforms[0] switch
    {
        DeploymentPlatform.Compose => new DockerPlatform(planned => DockerPorts.RequireFree(planned, project, new ProcessRunner())),
        DeploymentPlatform.Nomad => new NomadPlatform(),
        _ => new KubernetesPlatform(settings.Namespace ?? HelmNames.Namespace(plan), ChartOf(project)),
    };

    /// <summary>Its name.</summary>
    public static string NameOf(DeploymentPlan plan) => plan.Platforms[0] switch
    {
        DeploymentPlatform.Compose => "docker",
        DeploymentPlatform.Nomad => "nomad",
        _ => "kubernetes",
    };

    private static string ChartOf(SystemProject project)
    {
        var folder = Path.Combine(project.Root, Chart);
        return File.Exists(Path.Combine(folder, "Chart.yaml"))
            ? Path.GetRelativePath(Directory.GetCurrentDirectory(), folder).Replace('\\', '/')
            : throw new RunException($"There is no chart in {Chart}. Name kubernetes in deployment.platforms or in the environment, then run 'hatmax generate'.");
    }
}
