namespace Hatmax.Deployment;

/// <summary>Finds published ports that something else listens at, before anything is started.</summary>
public static class HostPorts
{
    /// <summary>One error for each taken port.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="isFree">Whether nobody else listens at a port of the host.</param>
    /// <param name="file">File name of the spec, for diagnostics.</param>
    public static ImmutableArray<Diagnostic> Taken(DeploymentPlan plan, Func<int, bool> isFree, string file)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(isFree);
        var bag = new DiagnosticBag(file);
        foreach (var (workload, port) in plan.Workloads.SelectMany(w => w.Ports.Select(p => (w, p.Published))))
        {
            if (port is { } published && !isFree(published))
            {
                bag.Add(DeploymentDiagnostics.HostPortTaken, SourceSpan.None,
                    FormattableString.Invariant($"Something else listens at port {published} of the host, where '{workload.Name}' is published."),
                    DeploymentDiagnostics.HostPortTaken.Fix);
            }
        }

        return bag.ToSorted();
    }
}
