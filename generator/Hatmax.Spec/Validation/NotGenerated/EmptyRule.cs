namespace Hatmax.Spec.Validation.NotGenerated;

/// <summary>A system without services, or a service without content, is valid but of no use.</summary>
internal sealed class EmptyRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        if (!scope.IsComplete)
        {
            return;
        }

        if (scope.Spec.Services.IsEmpty)
        {
            scope.Report(NotGeneratedDiagnostics.EmptySystem, scope.Spec.Name.Span,
                $"The system '{scope.Spec.Name}' has no services, so nothing is generated.", "Add a service under services.");
        }

        foreach (var service in scope.Spec.Services)
        {
            if (SpecFacts.IsGenerated(service) && service is
                {
                    Models.IsEmpty: true, Aggregates.IsEmpty: true, Projections.IsEmpty: true, Usecases.IsEmpty: true,
                    Api: null or { Handlers.IsEmpty: true },
                })
            {
                scope.Report(NotGeneratedDiagnostics.EmptyService, service.Name.Span,
                    $"The service '{service.Name}' has no model, aggregate, handler or use case.",
                    "Add a model or an aggregate, or remove the service.");
            }
        }
    }
}
