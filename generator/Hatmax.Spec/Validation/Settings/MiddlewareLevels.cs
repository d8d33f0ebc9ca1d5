namespace Hatmax.Spec.Validation.Settings;

/// <summary>The places at which a spec names middlewares.</summary>
internal static class MiddlewareLevels
{
    /// <summary>The sets, with their place in words.</summary>
    public static IEnumerable<(MiddlewareSetSpec Set, string Where)> Sets(SystemSpec spec)
    {
        if (spec.Middlewares?.Global is { } global)
        {
            yield return (global, "the system");
        }

        if (spec.Middlewares?.ServiceOverrides is { } overrides)
        {
            yield return (overrides, "service_overrides");
        }

        foreach (var service in spec.Services)
        {
            if (service.Middlewares is { } set)
            {
                yield return (set, $"service '{service.Name}'");
            }

            foreach (var handler in service.Api?.Handlers ?? [])
            {
                if (handler.Middlewares is { } own)
                {
                    yield return (own, $"handler '{handler.Id}'");
                }
            }
        }
    }

    /// <summary>The plain lists, with their place in words.</summary>
    public static IEnumerable<(ImmutableArray<MiddlewareUseSpec> Uses, string Where)> Lists(SystemSpec spec)
    {
        if (spec.Http is { } http)
        {
            yield return (http.Middlewares, "http");
        }

        foreach (var service in spec.Services)
        {
            foreach (var path in service.Api?.Middlewares ?? [])
            {
                yield return (path.Additional, $"the path '{path.Path}' of service '{service.Name}'");
            }

            foreach (var page in service.Pages.Concat(service.Fragments))
            {
                yield return (page.Middlewares, $"page '{page.Name}'");
            }

            foreach (var form in service.Forms)
            {
                yield return (form.Middlewares, $"form '{form.Name}'");
            }
        }
    }
}
