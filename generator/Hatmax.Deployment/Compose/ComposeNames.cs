namespace Hatmax.Deployment.Compose;

/// <summary>Names that the Compose file gives to things.</summary>
public static class ComposeNames
{
    /// <summary>Name of the project: <c>shop-dev</c>.</summary>
    public static string Project(DeploymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return $"{plan.System}-{plan.Environment}";
    }

    /// <summary>Variable of the caller that holds a secret: <c>POSTGRES_PASSWORD</c> for <c>postgres-password</c>.</summary>
    public static string SecretVariable(string secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return secret.Replace('-', '_').ToUpperInvariant();
    }

    /// <summary>Network through which a workload is called. Never a name that begins with <c>x-</c>: Compose takes those for extensions.</summary>
    public static string Network(string workload) => $"to-{workload}";

    /// <summary>Place of a config file beside the Compose file.</summary>
    internal static string ConfigFile(Workload workload, ConfigFile file) => $"config/{workload.Name}/{file.Path.TrimStart('/')}";
}
