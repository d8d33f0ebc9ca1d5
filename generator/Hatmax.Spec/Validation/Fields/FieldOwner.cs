namespace Hatmax.Spec.Validation.Fields;

/// <summary>Everything of a service that has typed fields.</summary>
internal static class FieldOwner
{
    /// <summary>The fields of models, aggregates, types, use cases and relations, each with its place in words: <c>field 'name' of model 'Item'</c>.</summary>
    public static IEnumerable<(FieldSpec Field, string What)> Of(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            foreach (var entity in Entity.Of(facts.Service))
            {
                foreach (var field in entity.Fields)
                {
                    yield return (field, $"field '{field.Name}' of {entity.What} '{entity.Name}'");
                }
            }

            foreach (var (field, owner) in OfDomain(facts.Service))
            {
                yield return (field, $"field '{field.Name}' of {owner}");
            }
        }
    }

    private static IEnumerable<(FieldSpec Field, string Owner)> OfDomain(ServiceSpec service) =>
        service.Types.SelectMany(t => t.Fields.Select(f => (f, $"type '{t.Name}'")))
            .Concat(service.Usecases.SelectMany(u => u.Input.Select(f => (f, $"the input of use case '{u.Name}'"))))
            .Concat(service.Relations.SelectMany(r => r.Context.Select(f => (f, $"the relation of '{r.From}' and '{r.To}'"))));
}
