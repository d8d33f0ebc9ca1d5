using Hatmax.Breaking.Pairing;

namespace Hatmax.Breaking.Http;

/// <summary>The endpoints of a service: its routes, and those of its pages, fragments and forms.</summary>
internal static class Endpoints
{
    /// <summary>Base path; empty for none.</summary>
    public static string BasePath(ServiceFacts facts) => facts.Service.Api?.BasePath?.Value is { } path and not "/" ? path : "";

    /// <summary>Of the old side of the pair.</summary>
    public static IEnumerable<Endpoint> Old(ServicePair pair) => Of(pair.Old, pair.NewName, pair.NewCollection);

    /// <summary>Of the new side of the pair.</summary>
    public static IEnumerable<Endpoint> New(ServicePair pair) => Of(pair.New, name => name, (_, collection) => collection);

    private static IEnumerable<Endpoint> Of(ServiceFacts facts, Func<string, string> nameOf, Func<string, string, string> collectionOf)
    {
        var basePath = BasePath(facts);
        foreach (var route in ServiceRoutes.Of(facts))
        {
            yield return new Endpoint(
                route.Method, RoutePaths.Join(route.Path[basePath.Length..]), $"{route.Method} {route.Path}", route.Handler?.Id.Value,
                Kind(route, nameOf, collectionOf), Operation(route) + Kind(route, nameOf, collectionOf), Place(facts, route));
        }

        foreach (var (what, name, shown) in Pages(facts.Service))
        {
            yield return new Endpoint(shown.Method, shown.Path, $"{shown.Method} {shown.Path}", null, what, $"{what} {name}", shown.Span);
        }
    }

    private static IEnumerable<(string What, string Name, RouteSpec Route)> Pages(ServiceSpec service) =>
        service.Pages.Select(p => ("page", p.Name.Value, p.Route))
            .Concat(service.Fragments.Select(p => ("fragment", p.Name.Value, p.Route)))
            .Concat(service.Forms.Select(f => ("form", f.Name.Value, f.Route)))
            .Concat(service.Projections.Where(p => p.Expose is not null).Select(p => ("projection", p.Name.Value, p.Expose!)));

    // The name of a custom operation is a name in code: clients see none of it.
    private static string Operation(ServiceRoute route) =>
        route.Op == HandlerOp.Custom ? (route.Handler?.CustomOperation?.Value ?? route.Handler?.Usecase?.Value ?? route.Id) + " " : "";

    private static string Kind(ServiceRoute route, Func<string, string> nameOf, Func<string, string, string> collectionOf)
    {
        var op = route is { Op: HandlerOp.Update, Method: "PUT" } ? "replace" : route.Op.ToString().ToLowerInvariant();
        return route switch
        {
            { Entity: null } => op,
            { Collection: null } => $"{op} {nameOf(route.Entity)}",
            _ => $"{op} {nameOf(route.Entity)}.{collectionOf(route.Entity, route.Collection)}",
        };
    }

    private static SourceSpan Place(ServiceFacts facts, ServiceRoute route)
    {
        if (route.Handler is { } handler)
        {
            return handler.Route.Span;
        }

        if (route.Entity is { } entity && facts.Aggregate(entity) is { } root)
        {
            return root.Children.FirstOrDefault(c => c.Name.Value == route.Collection)?.Name.Span ?? root.Name.Span;
        }

        return route.Entity is not null && facts.Model(route.Entity) is { } model ? model.Name.Span : facts.Service.Name.Span;
    }
}
