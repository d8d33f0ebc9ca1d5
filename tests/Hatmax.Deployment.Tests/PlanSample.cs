namespace Hatmax.Deployment.Tests;

/// <summary>A sample spec.</summary>
/// <param name="Name">Name of its file without the ending.</param>
/// <param name="Text">Its text.</param>
/// <param name="Environments">Environments to plan.</param>
internal sealed record PlanSample(string Name, string Text, ImmutableArray<string> Environments)
{
    /// <summary>Its model.</summary>
    public SystemSpec Spec()
    {
        var result = SpecLoader.Load(Text, Name + ".yml");
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        return result.Spec!;
    }

    /// <summary>Its plan for an environment.</summary>
    public DeploymentPlan Plan(string environment)
    {
        var result = DeploymentPlanner.Plan(Spec(), Name + ".yml", new PlanRequest { Environment = environment });
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        return result.Plan!;
    }
}
