namespace Hatmax.Spec.Validation.NotGenerated;

/// <summary>Blocks at the top of the spec that nothing is generated for yet.</summary>
internal sealed class SystemFeatureRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        var spec = scope.Spec;
        Report(scope, NotGeneratedDiagnostics.Middlewares, spec.Middlewares?.Span, "middlewares");
        Report(scope, NotGeneratedDiagnostics.ServiceDefaults, spec.ServiceDefaults?.Span, "service_defaults");
        Report(scope, NotGeneratedDiagnostics.Http, spec.Http?.Span, "http");
        Report(scope, NotGeneratedDiagnostics.Observability, spec.Observability?.Span, "observability");
        Report(scope, NotGeneratedDiagnostics.Datastores, spec.Datastores?.Span, "datastores");
        Report(scope, NotGeneratedDiagnostics.GatewayRoutes, spec.Routes.FirstOrDefault()?.Span, "routes");
        Report(scope, NotGeneratedDiagnostics.GlobalPages, spec.Pages.FirstOrDefault()?.Span, "pages");
    }

    private static void Report(SpecScope scope, DiagnosticDescriptor id, SourceSpan? span, string path)
    {
        if (span is { } written)
        {
            Feature.Report(scope, id, written, path);
        }
    }
}
