namespace Hatmax.Spec.Validation.NotGenerated;

/// <summary>Parts of services that nothing is generated for yet. A service that is not generated at all gets one warning only.</summary>
internal sealed class ServiceFeatureRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var service in scope.Spec.Services)
        {
            if (service.Preset is { } preset)
            {
                Feature.Report(scope, NotGeneratedDiagnostics.Preset, preset.Span,
                    $"{Path(service, "preset")} {preset.Value.ToString().ToLowerInvariant()}");
            }
            else if (!SpecFacts.IsGenerated(service.Kind))
            {
                Feature.Report(scope, NotGeneratedDiagnostics.Kind,
                    service.KindSpan.IsKnown ? service.KindSpan : service.Name.Span,
                    $"{Path(service, "kind")} {service.Kind.ToString().ToLowerInvariant()}");
            }
            else
            {
                CheckStores(scope, service);
                CheckDomain(scope, service);
                CheckWeb(scope, service);
                CheckPlatform(scope, service);
            }
        }
    }

    private static void CheckStores(SpecScope scope, ServiceSpec service)
    {
        foreach (var store in service.Repositories)
        {
            if (store.Value != RepositoryKind.Sqlite)
            {
                Feature.Report(scope, NotGeneratedDiagnostics.Store, store.Span,
                    $"{Path(service, "repo_impl")} {store.Value.ToString().ToLowerInvariant()}");
            }
        }

        if (service.SqliteDriver is { Value: not "stdlib" } driver)
        {
            Feature.Report(scope, NotGeneratedDiagnostics.SqliteDriver, driver.Span, $"{Path(service, "sqlite_driver")} {driver}");
        }
    }

    private static void CheckDomain(SpecScope scope, ServiceSpec service)
    {
        Report(scope, service, NotGeneratedDiagnostics.Relations, service.Relations.FirstOrDefault()?.Span, "relations");
        Report(scope, service, NotGeneratedDiagnostics.Usecases, service.Usecases.FirstOrDefault()?.Span, "usecases");
        Report(scope, service, NotGeneratedDiagnostics.Clients, service.Clients.FirstOrDefault()?.Span, "clients");
        Report(scope, service, NotGeneratedDiagnostics.Types, service.Types.FirstOrDefault()?.Span, "types");
        foreach (var projection in service.Projections)
        {
            Report(scope, service, NotGeneratedDiagnostics.Projections, projection.Name.Span, $"aggregates.{projection.Name}");
        }
    }

    private static void CheckWeb(SpecScope scope, ServiceSpec service)
    {
        Report(scope, service, NotGeneratedDiagnostics.Pages, service.Pages.FirstOrDefault()?.Span, "pages");
        Report(scope, service, NotGeneratedDiagnostics.Fragments, service.Fragments.FirstOrDefault()?.Span, "fragments");
        Report(scope, service, NotGeneratedDiagnostics.Forms, service.Forms.FirstOrDefault()?.Span, "forms");
        Report(scope, service, NotGeneratedDiagnostics.Static, service.Static?.Span, "static");
    }

    private static void CheckPlatform(SpecScope scope, ServiceSpec service)
    {
        Report(scope, service, NotGeneratedDiagnostics.Auth, service.Auth?.Span, "auth");
        Report(scope, service, NotGeneratedDiagnostics.Middlewares, service.Middlewares?.Span, "middlewares");
        Report(scope, service, NotGeneratedDiagnostics.Storage, service.Storage?.Span, "storage");
        Report(scope, service, NotGeneratedDiagnostics.Policies, service.Policies?.Span, "policies");
        Report(scope, service, NotGeneratedDiagnostics.Implementation, service.Implementation?.Span, "implementation");
        if (service.Components is [var component, ..])
        {
            Report(scope, service, NotGeneratedDiagnostics.Components, component.Span, "components");
        }
    }

    private static void Report(SpecScope scope, ServiceSpec service, DiagnosticDescriptor id, SourceSpan? span, string key)
    {
        if (span is { } written)
        {
            Feature.Report(scope, id, written, Path(service, key));
        }
    }

    private static string Path(ServiceSpec service, string key) => $"services.{service.Name}.{key}";
}
