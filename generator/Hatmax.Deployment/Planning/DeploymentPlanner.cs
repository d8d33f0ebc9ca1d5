namespace Hatmax.Deployment;

/// <summary>Model and environment → deployment plan. Pure and deterministic.</summary>
public static class DeploymentPlanner
{
    /// <summary>Plans one environment.</summary>
    /// <param name="spec">A spec without errors.</param>
    /// <param name="specFile">Its file name, for diagnostics.</param>
    /// <param name="request">The environment and what its stack sets.</param>
    public static PlanResult Plan(SystemSpec spec, string specFile, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(request);
        return new PlanResult(
            new DeploymentPlan { System = spec.Name.Value, Environment = request.Environment, Platforms = [DeploymentPlatform.Compose] }, []);
    }
}
