namespace Hatmax.Spec;

/// <summary>The routes that a service answers: the automatic ones of its entities and the declared ones.</summary>
public static class ServiceRoutes
{
    /// <summary>
    /// Effective routes in a fixed order: per aggregate root its own and its collections', then models', then declared handlers. A
    /// declared handler takes the place of an automatic route of the same method and shape. A stand-alone model has automatic
    /// routes unless a handler or its own <c>api</c> names it.
    /// </summary>
    public static ImmutableArray<ServiceRoute> Of(ServiceSpec service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return Of(ServiceFacts.Of(service));
    }

    /// <inheritdoc cref="Of(ServiceSpec)"/>
    public static ImmutableArray<ServiceRoute> Of(ServiceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var table = new RouteTable(facts.Service.Api?.BasePath?.Value);
        foreach (var root in facts.Service.Aggregates)
        {
            AddAutomatic(table, root);
        }

        var named = NamedByHandlers(facts.Service);
        foreach (var model in facts.StandaloneModels)
        {
            AddModel(table, model, named);
        }

        foreach (var handler in facts.Service.Api?.Handlers ?? [])
        {
            table.Declare(handler);
        }

        return table.ToRoutes();
    }

    /// <summary>Segment of an entity: lower-case plural of its name in snake_case.</summary>
    public static string Segment(string entity) => Plural.Of(Words.ToSnake(entity));

    private static void AddAutomatic(RouteTable table, AggregateSpec root)
    {
        var name = root.Name.Value;
        var path = "/" + Segment(name);
        AddCrud(table, path, "{id}", name, null);
        foreach (var child in root.Children)
        {
            AddCrud(table, path + "/{id}/" + child.Name.Value.ToLowerInvariant(), "{childId}", name, child.Name.Value);
        }
    }

    private static void AddModel(RouteTable table, ModelSpec model, HashSet<string> named)
    {
        var name = model.Name.Value;
        if (model.Api is { Endpoints.IsEmpty: false } api)
        {
            foreach (var endpoint in api.Endpoints)
            {
                table.Add(endpoint.Route.Method, RoutePaths.Join(api.BasePath?.Value, endpoint.Route.Path), endpoint.Op, name, null);
            }
        }
        else if (model.Api is not null || !named.Contains(name))
        {
            AddCrud(table, model.Api?.BasePath?.Value ?? "/" + Segment(name), "{id}", name, null);
        }
    }

    private static void AddCrud(RouteTable table, string path, string parameter, string entity, string? collection)
    {
        var item = RoutePaths.Join(path, parameter);
        table.Add("GET", path, HandlerOp.List, entity, collection);
        table.Add("POST", path, HandlerOp.Create, entity, collection);
        table.Add("GET", item, HandlerOp.Get, entity, collection);
        table.Add("PUT", item, HandlerOp.Update, entity, collection);
        table.Add("PATCH", item, HandlerOp.Update, entity, collection);
        table.Add("DELETE", item, HandlerOp.Delete, entity, collection);
    }

    private static HashSet<string> NamedByHandlers(ServiceSpec service)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var handler in service.Api?.Handlers ?? [])
        {
            if (handler.Model is { } model)
            {
                named.Add(model.Value);
            }
        }

        return named;
    }
}
