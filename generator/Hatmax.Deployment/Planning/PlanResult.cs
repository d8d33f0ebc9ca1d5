namespace Hatmax.Deployment;

/// <summary>The answer of the planner.</summary>
/// <param name="Plan">The plan; null when there is an error.</param>
/// <param name="Diagnostics">Everything that is wrong or worth knowing, in the order of the text.</param>
public sealed record PlanResult(DeploymentPlan? Plan, ImmutableArray<Diagnostic> Diagnostics);
