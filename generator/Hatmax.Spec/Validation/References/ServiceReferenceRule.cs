namespace Hatmax.Spec.Validation.References;

/// <summary>
/// Gateway routes, page fragments and environments name services of the system. A client without an address may be one that only an
/// environment knows, so it may have any name.
/// </summary>
internal sealed class ServiceReferenceRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        var known = scope.Spec.Services.Select(s => s.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var route in scope.Spec.Routes)
        {
            Require(scope, known, route.Upstream.Service, $"The gateway route {route.Match.Method} {route.Match.Path} forwards to");
        }

        CheckPages(scope, known, scope.Spec.Pages);
        foreach (var service in scope.Spec.Services)
        {
            CheckPages(scope, known, service.Pages);
        }

        foreach (var environment in scope.Spec.Deployment?.Environments ?? [])
        {
            foreach (var service in environment.Services)
            {
                Require(scope, known, service.Name, $"The environment '{environment.Name}' changes");
            }
        }
    }

    private static void CheckPages(SpecScope scope, HashSet<string> known, ImmutableArray<PageSpec> pages)
    {
        foreach (var page in pages)
        {
            foreach (var fragment in page.Fragments)
            {
                Require(scope, known, fragment.Upstream.Service, $"The fragment '{fragment.Name}' of page '{page.Name}' comes from");
            }
        }
    }

    private static void Require(SpecScope scope, HashSet<string> known, Located<string> name, string sentence)
    {
        if (!known.Contains(name.Value))
        {
            scope.Report(SemanticDiagnostics.UnknownService, name.Span,
                $"{sentence} the service '{name}', which the system does not have.",
                Hint.Unknown(name.Value, known, $"declare '{name}' under services"));
        }
    }
}
