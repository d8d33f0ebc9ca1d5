namespace Hatmax.Deployment.Planning;

/// <summary>Which ports of the host lead into the system.</summary>
internal static class PublishedPorts
{
    private const int LocalGateway = 8080;
    private const int Gateway = 80;

    /// <summary>The port of the gateway: one that any user may open where everything runs on one machine, else that of HTTP.</summary>
    public static int OfGateway(PlanSettings settings) => settings.Platforms is [DeploymentPlatform.Compose] ? LocalGateway : Gateway;

    /// <summary>The written port; else, when the system runs no gateway, the port that the service listens on; else none.</summary>
    public static int? Of(PlanDraft draft, PlannedService service)
    {
        if (service.Nomad?.Port is { } written)
        {
            if (service.Replicas > 1 && draft.Settings.UsesCompose)
            {
                draft.Scope.Report(DeploymentDiagnostics.PortOfCopies, written.Span,
                    $"The {service.Replicas} copies of the service '{service.Spec.Name}' cannot share port {written} of one host.");
            }

            return written.Value;
        }

        if (draft.Runs(BackingCatalogue.Traefik))
        {
            return null;
        }

        if (service.Replicas == 1)
        {
            return service.Port;
        }

        if (draft.Settings.Platforms is not [DeploymentPlatform.Kubernetes])
        {
            draft.Scope.Report(DeploymentDiagnostics.NotPublished, service.Spec.Name.Span,
                $"No port of the host leads to the {service.Replicas} copies of the service '{service.Spec.Name}'.");
        }

        return null;
    }

    /// <summary>Reports two workloads at one port of the host.</summary>
    public static void Check(PlanDraft draft, IEnumerable<Workload> workloads)
    {
        var taken = new Dictionary<int, string>();
        foreach (var (workload, port) in workloads.SelectMany(w => w.Ports.Where(p => p.Published is not null).Select(p => (w.Name, p.Published!.Value)))
            .OrderBy(p => Place(draft, p.Name).Line).ThenBy(p => p.Name, StringComparer.Ordinal))
        {
            if (!taken.TryAdd(port, workload))
            {
                draft.Scope.Report(DeploymentDiagnostics.PortTaken, Place(draft, workload),
                    $"The workloads '{taken[port]}'{Line(Place(draft, taken[port]))} and '{workload}' are both published at port {port} of the host.");
            }
        }
    }

    private static SourceSpan Place(PlanDraft draft, string workload) =>
        draft.Services.TryGetValue(workload, out var service) ? service.Nomad?.Port?.Span ?? service.Spec.Port?.Span ?? service.Spec.Name.Span : SourceSpan.None;

    private static string Line(SourceSpan span) => span.IsKnown ? $" (line {span.Line})" : "";
}
