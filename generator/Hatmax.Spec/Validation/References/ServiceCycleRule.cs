using System.Globalization;

namespace Hatmax.Spec.Validation.References;

/// <summary>Services do not call each other in a circle, as far as the addresses of their clients tell.</summary>
internal sealed class ServiceCycleRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        if (scope.Spec.Services.All(s => s.Clients.IsEmpty))
        {
            return;
        }

        var names = scope.Spec.Services.Select(s => s.Name.Value).ToHashSet(StringComparer.Ordinal);
        var byPort = new Dictionary<int, string>();
        foreach (var (name, port) in ServicePorts.Of(scope.Spec))
        {
            byPort.TryAdd(port, name);
        }

        var graph = new ReferenceGraph();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var service in scope.Spec.Services)
        {
            var targets = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var client in service.Clients)
            {
                if (Target(client, names, byPort) is { } target)
                {
                    targets.TryAdd(client.Name.Value, target);
                }
            }

            foreach (var use in Steps.Of(service))
            {
                if (use.Step is HttpStep http && targets.TryGetValue(http.Client.Value, out var target)
                    && seen.Add(service.Name.Value + " " + target))
                {
                    graph.Add(service.Name.Value, target, http.Client.Span);
                }
            }
        }

        foreach (var cycle in graph.Cycles())
        {
            scope.Report(SemanticDiagnostics.ServiceCycle, cycle.Span,
                $"Services wait for each other in a circle: {cycle.Path}.",
                "Remove one of these calls, or publish an event instead.");
        }
    }

    private static string? Target(ClientSpec client, HashSet<string> names, Dictionary<int, string> byPort)
    {
        if (client.BaseUrl is not { } address)
        {
            return names.Contains(client.Name.Value) ? client.Name.Value : null;
        }

        var text = address.Value;
        var host = text.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? text[(scheme + 3)..] : text;
        host = host.Split('/')[0];
        var parts = host.Split(':');
        if (names.Contains(parts[0]))
        {
            return parts[0];
        }

        return parts is ["localhost" or "127.0.0.1", var number]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? byPort.GetValueOrDefault(port) : null;
    }
}
