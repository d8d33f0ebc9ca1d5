namespace Hatmax.Spec.Validation.Routes;

/// <summary>Of two routes that match the same request one must be more specific.</summary>
internal sealed class AmbiguousRouteRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            if (!HasDeclared(facts.Service))
            {
                continue;
            }

            var tries = new Dictionary<string, RouteTrie>(StringComparer.Ordinal);
            foreach (var route in ServiceRoutes.Of(facts))
            {
                if (!tries.TryGetValue(route.Method, out var trie))
                {
                    tries.Add(route.Method, trie = new RouteTrie());
                }

                trie.Add(route);
            }

            foreach (var (one, other) in tries.Values.SelectMany(t => t.Ambiguous()))
            {
                Report(scope, facts.Service, one, other);
            }
        }
    }

    /// <summary>Automatic routes alone are never ambiguous: each starts with the segment of its entity.</summary>
    private static bool HasDeclared(ServiceSpec service) =>
        service.Api is { Handlers.IsEmpty: false } || service.Models.Any(m => m.Api is { Endpoints.IsEmpty: false });

    private static void Report(SpecScope scope, ServiceSpec service, ServiceRoute one, ServiceRoute other)
    {
        var (written, rival) = one.Handler is null ? (other, one) : (one, other);
        var place = written.Handler?.Route.Span ?? service.Name.Span;
        var line = rival.Handler is { } handler ? Hint.Line(handler.Route.Span) : $"the automatic routes of '{rival.Entity}'";
        scope.Report(SemanticDiagnostics.AmbiguousRoute, place,
            $"The routes {written.Method} {written.Path} and {rival.Path} match the same requests and neither is more specific.",
            $"Change a fixed segment here or in {line}.");
    }
}
