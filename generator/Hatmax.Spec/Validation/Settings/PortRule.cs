namespace Hatmax.Spec.Validation.Settings;

/// <summary>Ports exist, and no two services have the same one.</summary>
internal sealed class PortRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        var ports = ServicePorts.Of(scope.Spec);
        var listening = new Dictionary<int, Located<string>>();
        var published = new Dictionary<int, Located<string>>();
        // Written ports first: of a written and a computed port that clash the computed one is the one to move.
        foreach (var service in scope.Spec.Services.OrderBy(s => s.Port is null).DistinctBy(s => s.Name.Value, StringComparer.Ordinal))
        {
            var span = service.Port?.Span ?? service.Name.Span;
            Check(scope, listening, ports[service.Name.Value], service, span, "listens on");
        }

        foreach (var service in scope.Spec.Services)
        {
            if (service.Deployment?.Nomad?.Port is { } port)
            {
                Check(scope, published, port.Value, service, port.Span, "is published at");
            }
        }
    }

    private static void Check(
        SpecScope scope, Dictionary<int, Located<string>> taken, int port, ServiceSpec service, SourceSpan span, string verb)
    {
        if (port is < 1 or > 65535)
        {
            scope.Report(SemanticDiagnostics.PortRange, span,
                $"The service '{service.Name}' {verb} port {port}, which does not exist.", "Choose a port from 1024 to 65535.");
        }
        else if (!taken.TryAdd(port, service.Name))
        {
            scope.Report(SemanticDiagnostics.PortClash, span,
                $"The service '{service.Name}' {verb} port {port}, like the service '{taken[port]}'.",
                $"Write another port for one of them; '{taken[port]}' is in {Hint.Line(taken[port].Span)}.");
        }
    }
}
