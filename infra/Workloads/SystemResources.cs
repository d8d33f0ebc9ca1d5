using Hatmax.Infra.Secrets;

namespace Hatmax.Infra.Workloads;

/// <summary>The resources of a plan on its platform.</summary>
/// <param name="Images">Image by workload.</param>
/// <param name="Urls">Address by workload that takes requests.</param>
internal sealed record SystemResources(ImmutableDictionary<string, string> Images, ImmutableDictionary<string, string> Urls)
{
    /// <summary>Registers them.</summary>
    /// <param name="plan">What runs.</param>
    /// <param name="config">Settings of the stack, for secrets that the user gives.</param>
    /// <param name="platform">The platform.</param>
    /// <param name="stack">Parent of secrets that are made up.</param>
    public static SystemResources Register(DeploymentPlan plan, Config config, IPlatform platform, Resource? stack)
    {
        var context = new SystemContext(plan, SecretOutputs.Of(plan, config, stack));
        platform.Register(context);
        return new SystemResources(
            plan.Workloads.ToImmutableDictionary(w => w.Name, w => w.Image.ToString(), StringComparer.Ordinal),
            plan.Workloads
                .Select(workload => (workload.Name, Url: platform.UrlOf(plan, workload)))
                .Where(pair => pair.Url is not null)
                .ToImmutableDictionary(pair => pair.Name, pair => pair.Url!, StringComparer.Ordinal));
    }
}
