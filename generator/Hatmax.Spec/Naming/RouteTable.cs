namespace Hatmax.Spec;

/// <summary>Routes in the order of their addition, found by method and shape.</summary>
internal sealed class RouteTable(string? basePath)
{
    private readonly List<ServiceRoute> _routes = [];
    private readonly Dictionary<string, int> _byShape = new(StringComparer.Ordinal);

    /// <summary>Adds an automatic route; one that is there already stays.</summary>
    public void Add(string method, string path, HandlerOp op, string entity, string? collection)
    {
        var full = RoutePaths.Join(basePath, path);
        if (_byShape.TryAdd(Key(method, full), _routes.Count))
        {
            _routes.Add(new ServiceRoute(method, full, RoutePaths.Id(method, path), op, entity, collection, null));
        }
    }

    /// <summary>Adds the route of a handler, in the place of an automatic one if there is one.</summary>
    public void Declare(HandlerSpec handler)
    {
        var full = RoutePaths.Join(basePath, handler.Route.Path);
        var key = Key(handler.Route.Method, full);
        var route = new ServiceRoute(
            handler.Route.Method, full, handler.Id.Value, OpOf(handler), handler.Model?.Value, null, handler);
        if (!_byShape.TryGetValue(key, out var place))
        {
            _byShape.Add(key, _routes.Count);
            _routes.Add(route);
        }
        else if (_routes[place].Handler is null)
        {
            var automatic = _routes[place];
            _routes[place] = route with { Entity = route.Entity ?? automatic.Entity, Collection = automatic.Collection };
        }
    }

    public ImmutableArray<ServiceRoute> ToRoutes() => [.. _routes];

    private static string Key(string method, string path) => method + " " + RoutePaths.Shape(path);

    private static HandlerOp OpOf(HandlerSpec handler) => handler switch
    {
        { Op: { } op } => op,
        { Source: HandlerSource.Aggregate, Route: { Method: "GET" } route } =>
            route.Path.EndsWith('}') ? HandlerOp.Get : HandlerOp.List,
        _ => HandlerOp.Custom,
    };
}
