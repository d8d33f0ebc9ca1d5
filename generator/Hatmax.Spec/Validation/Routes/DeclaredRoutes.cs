namespace Hatmax.Spec.Validation.Routes;

/// <summary>The routes that a service's author wrote, with their full paths.</summary>
internal static class DeclaredRoutes
{
    /// <summary>Handlers, endpoints of models, then pages, fragments and forms; the path starts with the base paths.</summary>
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
    
        foreach (var page in service.Pages)
        {
            yield return new DeclaredRoute($"page '{page.Name}'", page.Route, page.Route.Path, null);
        }

        foreach (var fragment in service.Fragments)
        {
            yield return new DeclaredRoute($"fragment '{fragment.Name}'", fragment.Route, fragment.Route.Path, null);
        }

        foreach (var form in service.Forms)
        {
            yield return new DeclaredRoute($"form '{form.Name}'", form.Route, form.Route.Path, null);
        }
    }

    /// <summary>Routes that the gateway forwards.</summary>
    public static IEnumerable<DeclaredRoute> OfGateway(SystemSpec spec) =>
        spec.Routes.Select(r => new DeclaredRoute("gateway route", r.Match, r.Match.Path, null));

    /// <summary>Pages that the gateway puts together; a browser and a program may ask for the same path.</summary>
    public static IEnumerable<DeclaredRoute> OfGatewayPages(SystemSpec spec) =>
        spec.Pages.Select(p => new DeclaredRoute($"page '{p.Name}'", p.Route, p.Route.Path, null));
}
