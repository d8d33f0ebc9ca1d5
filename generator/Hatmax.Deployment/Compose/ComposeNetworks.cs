namespace Hatmax.Deployment.Compose;

/// <summary>
/// Networks from the call graph: one per called workload, with that workload and its callers in it, so that nobody else can connect to it.
/// What only stores or forwards data and is not published gets an internal network: it cannot reach the outside either.
/// </summary>
public sealed class ComposeNetworks
{
    private readonly ILookup<string, string> _calledBy;
    private readonly HashSet<string> _called;
    private readonly HashSet<string> _closed;

    private ComposeNetworks(DeploymentPlan plan)
    {
        _calledBy = plan.Edges.Where(e => e.From != e.To).Select(e => (e.From, e.To)).Distinct().ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
        _called = plan.Edges.Where(e => e.From != e.To).Select(e => e.To).ToHashSet(StringComparer.Ordinal);
        _closed = plan.Workloads.Where(IsClosed).Select(w => w.Name).ToHashSet(StringComparer.Ordinal);
        All =
        [
            .. plan.Workloads.Where(HasOwn).Select(w => new ComposeNetwork(ComposeNames.Network(w.Name), _closed.Contains(w.Name))).OrderBy(n => n.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every network by name.</summary>
    public ImmutableArray<ComposeNetwork> All { get; }

    /// <summary>The networks of a plan.</summary>
    public static ComposeNetworks Of(DeploymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new ComposeNetworks(plan);
    }

    /// <summary>Names of the networks that a workload is in.</summary>
    public ImmutableArray<string> Of(Workload workload)
    {
        ArgumentNullException.ThrowIfNull(workload);
        return [.. _calledBy[workload.Name].Concat(HasOwn(workload) ? [workload.Name] : []).Select(ComposeNames.Network).Order(StringComparer.Ordinal)];
    }

    private bool IsClosed(Workload workload) =>
        workload.Kind is WorkloadKind.Database or WorkloadKind.Broker
        && _called.Contains(workload.Name)
        && !_calledBy[workload.Name].Any()
        && workload.Ports.All(p => p.Published is null);

    // A workload that is in no open network could not be published and could not reach the outside.
    private bool HasOwn(Workload workload) => _called.Contains(workload.Name) || _calledBy[workload.Name].All(_closed.Contains);
}
