namespace Hatmax.Spec.Validation.NotGenerated;

/// <summary>Parts of the API of a service that nothing is generated for yet.</summary>
internal sealed class HandlerFeatureRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var service in scope.Spec.Services)
        {
            if (SpecFacts.IsGenerated(service) && service.Api is { } api)
            {
                Check(scope, service, api);
            }
        }
    }

    private static void Check(SpecScope scope, ServiceSpec service, ApiSpec api)
    {
        if (api.Middlewares is [var first, ..])
        {
            Feature.Report(scope, NotGeneratedDiagnostics.ApiMiddlewares, first.Span, $"services.{service.Name}.api.middlewares");
        }

        foreach (var handler in api.Handlers)
        {
            var path = $"services.{service.Name}.api.handlers '{handler.Id}'";
            if (handler.Source != HandlerSource.Repo)
            {
                Feature.Report(scope, NotGeneratedDiagnostics.Source,
                    handler.SourceSpan.IsKnown ? handler.SourceSpan : handler.Span,
                    $"{path} with source {handler.Source.ToString().ToLowerInvariant()}");
            }

            if (handler.Middlewares is { } middlewares)
            {
                Feature.Report(scope, NotGeneratedDiagnostics.ApiMiddlewares, middlewares.Span, $"{path} middlewares");
            }

            if (handler.Mode is { } mode)
            {
                Feature.Report(scope, NotGeneratedDiagnostics.HandlerMode, mode.Span, $"{path} mode {mode}");
            }
        }
    }
}
