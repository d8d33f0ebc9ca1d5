namespace Hatmax.Spec.Validation.References;

/// <summary>The model, projection or use case that a handler names exists.</summary>
internal sealed class HandlerReferenceRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            var projections = facts.Service.Projections.Select(p => p.Name.Value).ToHashSet(StringComparer.Ordinal);
            var usecases = facts.Service.Usecases.Select(u => u.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var handler in facts.Service.Api?.Handlers ?? [])
            {
                CheckModel(scope, facts, handler, projections);
                if (handler is { Source: HandlerSource.Usecase, Usecase: { } usecase } && !usecases.Contains(usecase.Value))
                {
                    scope.Report(SemanticDiagnostics.UnknownUsecase, usecase.Span,
                        $"The handler '{handler.Id}' is answered by the use case '{usecase}', which service '{facts.Service.Name}' does not declare.",
                        Hint.Unknown(usecase.Value, usecases, $"declare '{usecase}' under usecases"));
                }
            }
        }
    }

    private static void CheckModel(SpecScope scope, ServiceFacts facts, HandlerSpec handler, HashSet<string> projections)
    {
        if (handler.Model is not { } model || handler.Source == HandlerSource.Usecase || facts.HasEntity(model.Value))
        {
            return;
        }

        var entities = Entity.Of(facts.Service).Select(e => e.Name.Value);
        var readsProjection = handler.Source == HandlerSource.Aggregate;
        if (!readsProjection || !projections.Contains(model.Value))
        {
            scope.Report(SemanticDiagnostics.UnknownModel, model.Span,
                $"The handler '{handler.Id}' is about '{model}', which service '{facts.Service.Name}' does not declare.",
                Hint.Unknown(model.Value, readsProjection ? projections.Concat(entities) : entities,
                    $"declare '{model}' under {(readsProjection ? "aggregates" : "models")}"));
        }
    }
}
