namespace Hatmax.Spec.Validation.Settings;

/// <summary>The places at which a spec names middlewares.</summary>
internal static class MiddlewareLevels
{
    /// <summary>All of them, in the order of the text within each service.</summary>
    public static IEnumerable<MiddlewareLevel> Of(SystemSpec spec)
    {
        if (spec.Middlewares?.Global is { } global)
        {
            yield return new MiddlewareLevel("the system", global, []);
        }

        if (spec.Middlewares?.ServiceOverrides is { } overrides)
        {
            yield return new MiddlewareLevel("service_overrides", overrides, []);
        }

        if (spec.Http is { } http)
        {
            yield return new MiddlewareLevel("http", null, http.Middlewares);
        }

        foreach (var service in spec.Services)
        {
            foreach (var level in Of(service))
            {
                yield return level;
            }
        }
    }

    private static IEnumerable<MiddlewareLevel> Of(ServiceSpec service)
    {
        if (service.Middlewares is { } set)
        {
            yield return new MiddlewareLevel($"service '{service.Name}'", set, []);
        }

        foreach (var path in service.Api?.Middlewares ?? [])
        {
            yield return new MiddlewareLevel($"the path '{path.Path}' of service '{service.Name}'", null, path.Additional);
        }

        foreach (var handler in service.Api?.Handlers ?? [])
        {
            if (handler.Middlewares is { } own)
            {
                yield return new MiddlewareLevel($"handler '{handler.Id}'", own, []);
            }
        }

        foreach (var page in service.Pages.Concat(service.Fragments))
        {
            yield return new MiddlewareLevel($"page '{page.Name}'", null, page.Middlewares);
        }

        foreach (var form in service.Forms)
        {
            yield return new MiddlewareLevel($"form '{form.Name}'", null, form.Middlewares);
        }
    }
}
