namespace Hatmax.Spec.Validation.Routes;

/// <summary>The routes that a service's author wrote, with their full paths.</summary>
internal static class DeclaredRoutes
{
    /// <summary>Handlers, then the endpoints of models; the path starts with the base paths.</summary>
    public static IEnumerable<DeclaredRoute> Of(ServiceSpec service)
    {
        var basePath = service.Api?.BasePath?.Value;
        foreach (var handler in service.Api?.Handlers ?? [])
        {
            yield return new DeclaredRoute(
                $"handler '{handler.Id}'", handler.Route, RoutePaths.Join(basePath, handler.Route.Path), handler.Op);
        }

        foreach (var model in service.Models)
        {
            foreach (var endpoint in model.Api?.Endpoints ?? [])
            {
                var path = RoutePaths.Join(basePath, model.Api?.BasePath?.Value, endpoint.Route.Path);
                yield return new DeclaredRoute($"endpoint of model '{model.Name}'", endpoint.Route, path, endpoint.Op);
            }
        }
    }
}
