using Hatmax.Deployment.Compose;
using Hatmax.Infra.Secrets;

namespace Hatmax.Infra.Workloads;

/// <summary>What a platform needs to register a system.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Secrets">Values of its secrets.</param>
internal sealed record SystemContext(DeploymentPlan Plan, SecretOutputs Secrets)
{
    /// <summary>Name of the system in the environment: <c>shop-staging</c>.</summary>
    public string Name => ComposeNames.Project(Plan);
}
