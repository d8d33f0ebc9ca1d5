using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Compose;

/// <summary>Plan → files for Docker Compose, version 2 and version 1 from 1.29.</summary>
public static class ComposeWriter
{
    /// <summary>Name of the example of the file with the secrets.</summary>
    public const string SecretsExample = ".env.example";

    /// <summary>
    /// <c>docker-compose.yml</c>, the config files that it mounts (<c>config/workload/…</c>), and <c>.env.example</c>, by path in ordinal order.
    /// </summary>
    public static ImmutableArray<DeploymentFile> Write(DeploymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var compose = YamlText.Write(
            ComposeYaml.Of(ComposeMapping.Of(plan)),
            "Written by hatmax render compose from hatmax.yml: change the spec instead.",
            "Secrets and the name of the project come from the file .env beside this one.");
        var config = plan.Workloads.SelectMany(w => w.ConfigFiles.Select(f => new DeploymentFile(ComposeNames.ConfigFile(w, f), NamedAddress.Text(plan, f))));
        return
        [
            .. config
                .Append(new DeploymentFile("docker-compose.yml", compose))
                .Append(new DeploymentFile(SecretsExample, EnvironmentFile.Write(plan)))
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }
}
