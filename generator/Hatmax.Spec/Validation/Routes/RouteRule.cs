namespace Hatmax.Spec.Validation.Routes;

/// <summary>Declared routes differ in method or shape, and their parameters are names, each once.</summary>
internal sealed class RouteRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        CheckAll(scope, DeclaredRoutes.OfGateway(scope.Spec));
        CheckAll(scope, DeclaredRoutes.OfGatewayPages(scope.Spec));
        foreach (var facts in scope.Services)
        {
            CheckAll(scope, DeclaredRoutes.Of(facts.Service));
        }
    }

    private static void CheckAll(SpecScope scope, IEnumerable<DeclaredRoute> routes)
    {
        var seen = new Dictionary<string, DeclaredRoute>(StringComparer.Ordinal);
        foreach (var route in routes)
        {
            CheckParameters(scope, route);
            CheckHouse(scope, route);
            var key = route.Route.Method + " " + RoutePaths.Shape(route.Path);
            if (!seen.TryAdd(key, route))
            {
                scope.Report(SemanticDiagnostics.DuplicateRoute, route.Route.Span,
                    $"The {route.What} answers {route.Route.Method} {route.Path}, which is the route of the {seen[key].What}.",
                    $"Change the method or the path here or in {Hint.Line(seen[key].Route.Span)}.");
            }
        }
    }

    private static void CheckParameters(SpecScope scope, DeclaredRoute route)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in RoutePaths.Parameters(route.Path))
        {
            if (!CSharpNames.IsIdentifier(parameter))
            {
                scope.Report(SemanticDiagnostics.RouteParameterName, route.Route.Span,
                    $"The parameter '{{{parameter}}}' in the route of the {route.What} is not an identifier.",
                    "Rename it to letters, digits and '_', starting with a letter, for example '{id}'.");
            }
            else if (!seen.Add(parameter))
            {
                scope.Report(SemanticDiagnostics.DuplicateRouteParameter, route.Route.Span,
                    $"The route of the {route.What} has two parameters '{{{parameter}}}'.",
                    $"Rename one of them, for example to '{{{Words.ToCamel("child_" + parameter)}}}'.");
            }
        }
    }

    private static void CheckHouse(SpecScope scope, DeclaredRoute route)
    {
        var first = route.Path.Split('/', 3) is [_, var segment, ..] ? segment.ToLowerInvariant() : "";
        var exact = route.Path.Count(c => c == '/') == 1;
        if (first is "openapi" or ".well-known" || (exact && first is "livez" or "readyz" or "healthz" or "health" or "ping"))
        {
            scope.Report(SemanticDiagnostics.HouseRoute, route.Route.Span,
                $"The {route.What} answers {route.Path}, which every service answers itself.",
                "Choose another path, or give the service an api.base_path.");
        }
    }
}
