namespace Hatmax.Infra.Workloads;

/// <summary>Translates a plan into the resources of one platform.</summary>
internal interface IPlatform
{
    /// <summary>Looks, before an update, for what would stop it half-way.</summary>
    /// <exception cref="RunException">Something stands in the way; the message lists all of it.</exception>
    void RequireReady(DeploymentPlan plan);

    /// <summary>Registers every resource of the plan.</summary>
    void Register(SystemContext context);

    /// <summary>Where requests reach the workload from outside, or within the platform when they do not; null when it takes none.</summary>
    string? UrlOf(DeploymentPlan plan, Workload workload);
}
