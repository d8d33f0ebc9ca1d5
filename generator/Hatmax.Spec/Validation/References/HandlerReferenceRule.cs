namespace Hatmax.Spec.Validation.References;

/// <summary>The model or aggregate that a handler is about exists.</summary>
internal sealed class HandlerReferenceRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            foreach (var handler in facts.Service.Api?.Handlers ?? [])
            {
                if (handler is { Model: { } model, Source: HandlerSource.Repo or HandlerSource.Service } && !facts.HasEntity(model.Value))
                {
                    scope.Report(SemanticDiagnostics.UnknownModel, model.Span,
                        $"The handler '{handler.Id}' is about '{model}', which service '{facts.Service.Name}' does not declare.",
                        Hint.Unknown(model.Value, Entity.Of(facts.Service).Select(e => e.Name.Value), $"declare '{model}' under models"));
                }
            }
        }
    }
}
