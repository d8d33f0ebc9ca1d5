namespace Hatmax.Spec.Validation.Routes;

/// <summary>Handler ids are unique in their service, also after they became names of C#.</summary>
internal sealed class HandlerIdRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            var seen = new Dictionary<string, HandlerSpec>(StringComparer.OrdinalIgnoreCase);
            foreach (var handler in facts.Service.Api?.Handlers ?? [])
            {
                var name = Words.ToPascal(handler.Id.Value);
                if (name.Length == 0)
                {
                    scope.Report(SemanticDiagnostics.NotAName, Place(handler),
                        $"The handler id '{handler.Id}' has no letter or digit.",
                        "Use letters, digits and '-', for example 'list-orders'.");
                }
                else if (!seen.TryAdd(name, handler))
                {
                    var first = seen[name];
                    scope.Report(SemanticDiagnostics.DuplicateHandlerId, Place(handler),
                        $"The handler id '{handler.Id}' of service '{facts.Service.Name}' is taken by '{first.Id}' of {first.Route.Method} {first.Route.Path}.",
                        $"Give this handler or the one in {Hint.Line(Place(first))} another id.");
                }
            }
        }
    }

    /// <summary>A derived id has no place of its own: the route it came from is the place.</summary>
    private static SourceSpan Place(HandlerSpec handler) => handler.Id.Span.IsKnown ? handler.Id.Span : handler.Route.Span;
}
