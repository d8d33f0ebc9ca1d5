namespace Hatmax.Deployment;

/// <summary>Words for platforms.</summary>
public static class PlatformNames
{
    /// <summary>As the spec writes it: <c>docker-compose</c>, <c>nomad</c>, <c>kubernetes</c>.</summary>
    public static string Of(DeploymentPlatform platform) => platform switch
    {
        DeploymentPlatform.Nomad => "nomad",
        DeploymentPlatform.Kubernetes => "kubernetes",
        _ => "docker-compose",
    };

    /// <summary>The platform that a spec or a stack calls so; null for another word.</summary>
    public static DeploymentPlatform? Find(string? word) => word switch
    {
        "docker" or "docker-compose" => DeploymentPlatform.Compose,
        "nomad" => DeploymentPlatform.Nomad,
        "kubernetes" => DeploymentPlatform.Kubernetes,
        _ => null,
    };
}
