namespace Hatmax.Deployment.Nomad;

/// <summary>Names that things get on Nomad.</summary>
public static class NomadNames
{
    /// <summary>Id of the job of a workload: <c>shop-dev-todo</c>.</summary>
    public static string Job(DeploymentPlan plan, Workload workload)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(workload);
        return $"{plan.System}-{plan.Environment}-{workload.Name}";
    }

    /// <summary>Path of the variable with the secrets of a workload. Its job may read it without any policy: <c>nomad/jobs/shop-dev-todo</c>.</summary>
    public static string Variable(DeploymentPlan plan, Workload workload) => $"nomad/jobs/{Job(plan, workload)}";

    /// <summary>Key of a secret in that variable, an identifier: <c>postgres_password</c> for <c>postgres-password</c>.</summary>
    public static string SecretKey(string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        var key = secret.Replace('-', '_');
        return char.IsAsciiDigit(key[0]) ? "_" + key : key;
    }

    /// <summary>Name of the host volume: <c>shop-dev-todo-data</c>.</summary>
    public static string Volume(DeploymentPlan plan, Hatmax.Deployment.VolumeMount volume)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(volume);
        return $"{plan.System}-{plan.Environment}-{volume.Name}";
    }

    /// <summary>
    /// Name of a port in the service registry: that of the workload for its main port, else followed by that of the port. The main port is
    /// that of its routes, else <c>http</c>, else the first.
    /// </summary>
    public static string Service(Workload workload, string port)
    {
        ArgumentNullException.ThrowIfNull(workload);
        return port == MainPort(workload) ? workload.RegisteredAs : $"{workload.RegisteredAs}-{port}";
    }

    internal static string? MainPort(Workload workload) =>
        workload.Routes.FirstOrDefault()?.Port
        ?? workload.Ports.FirstOrDefault(p => p.Name == "http")?.Name
        ?? workload.Ports.FirstOrDefault()?.Name;
}
