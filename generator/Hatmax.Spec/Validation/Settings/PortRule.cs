namespace Hatmax.Spec.Validation.Settings;

/// <summary>Ports exist, and no two services have the same one.</summary>
internal sealed class PortRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        var ports = ServicePorts.Of(scope.Spec);
        var listening = new Dictionary<int, ServiceSpec>();
        var published = new Dictionary<int, ServiceSpec>();
        // Written ports first: of a written and a computed port that clash the computed one is the one to move.
        CheckListening(scope, ports, listening, isWritten: true);
        CheckListening(scope, ports, listening, isWritten: false);
        foreach (var service in scope.Spec.Services)
        {
            if (service.Deployment?.Nomad?.Port is { } port)
            {
                Check(scope, published, port.Value, service, port.Span, "is published at");
            }
        }
    }

    private static void CheckListening(
        SpecScope scope, IReadOnlyDictionary<string, int> ports, Dictionary<int, ServiceSpec> taken, bool isWritten)
    {
        foreach (var service in scope.Spec.Services)
        {
            if (service.Port is not null == isWritten)
            {
                Check(scope, taken, ports[service.Name.Value], service, service.Port?.Span ?? service.Name.Span, "listens on");
            }
        }
    }

    private static void Check(
        SpecScope scope, Dictionary<int, ServiceSpec> taken, int port, ServiceSpec service, SourceSpan span, string verb)
    {
        if (port is < 1 or > 65535)
        {
            scope.Report(SemanticDiagnostics.PortRange, span,
                $"The service '{service.Name}' {verb} port {port}, which does not exist.", "Choose a port from 1024 to 65535.");
        }
        else if (!taken.TryAdd(port, service))
        {
            scope.Report(SemanticDiagnostics.PortClash, span,
                $"The service '{service.Name}' {verb} port {port}, like the service '{taken[port].Name}'.",
                $"Write another port for one of them; '{taken[port].Name}' is in {Hint.Line(taken[port].Name.Span)}.");
        }
    }
}
