namespace Hatmax.Spec.Validation.Fields;

/// <summary>Everything of a service that has typed fields.</summary>
internal static class FieldOwner
{
    /// <summary>The fields of models and aggregates, each with its place in words: <c>field 'name' of model 'Item'</c>.</summary>
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
        }
    }
}
