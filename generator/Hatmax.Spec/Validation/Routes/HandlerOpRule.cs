namespace Hatmax.Spec.Validation.Routes;

/// <summary>What a route does fits its method and the end of its path.</summary>
internal sealed class HandlerOpRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            foreach (var route in DeclaredRoutes.Of(facts.Service))
            {
                if (route.Op is { } op and not HandlerOp.Custom)
                {
                    CheckMethod(scope, route, op);
                    CheckParameter(scope, route, op);
                }
            }
        }
    }

    private static void CheckMethod(SpecScope scope, DeclaredRoute route, HandlerOp op)
    {
        var (fits, expected) = op switch
        {
            HandlerOp.Create => (route.Route.Method is "POST", "POST"),
            HandlerOp.Update => (route.Route.Method is "PATCH" or "PUT", "PATCH"),
            HandlerOp.Delete => (route.Route.Method is "DELETE", "DELETE"),
            _ => (route.Route.Method is "GET", "GET"),
        };
        if (!fits)
        {
            scope.Report(SemanticDiagnostics.OpMethodMismatch, route.Route.Span,
                $"The {route.What} has the operation '{Name(op)}' but answers {route.Route.Method}.",
                $"Write '{expected} {route.Route.Path}', or use op: custom.");
        }
    }

    private static void CheckParameter(SpecScope scope, DeclaredRoute route, HandlerOp op)
    {
        var endsInParameter = RoutePaths.IsParameter(route.Path[(route.Path.LastIndexOf('/') + 1)..]);
        if (op is HandlerOp.List or HandlerOp.Create && endsInParameter)
        {
            scope.Report(SemanticDiagnostics.OpTakesNoParameter, route.Route.Span,
                $"The {route.What} has the operation '{Name(op)}' but its path ends in the id of one record.",
                "Remove the parameter at the end of the path, or use get, update or delete.");
        }
        else if (op is HandlerOp.Get or HandlerOp.Update or HandlerOp.Delete && !endsInParameter)
        {
            scope.Report(SemanticDiagnostics.OpNeedsParameter, route.Route.Span,
                $"The {route.What} has the operation '{Name(op)}' but its path does not end in the id of a record.",
                $"Write '{route.Route.Method} {RoutePaths.Join(route.Route.Path, "{id}")}'.");
        }
    }

    private static string Name(HandlerOp op) => op switch
    {
        HandlerOp.List => "list",
        HandlerOp.Get => "get",
        HandlerOp.Create => "create",
        HandlerOp.Update => "update",
        HandlerOp.Delete => "delete",
        _ => "custom",
    };
}
