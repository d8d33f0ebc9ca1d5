namespace Hatmax.Spec.Validation;

/// <summary>A model or an aggregate root, for rules that treat both alike.</summary>
/// <param name="What"><c>model</c> or <c>aggregate</c>, as messages say it.</param>
/// <param name="Name">Name as written.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Aggregate">The root; null for a model.</param>
internal sealed record Entity(string What, Located<string> Name, ImmutableArray<FieldSpec> Fields, AggregateSpec? Aggregate)
{
    /// <summary>The models, then the aggregate roots of a service.</summary>
    public static IEnumerable<Entity> Of(ServiceSpec service)
    {
        foreach (var model in service.Models)
        {
            yield return new Entity("model", model.Name, model.Fields, null);
        }

        foreach (var aggregate in service.Aggregates)
        {
            yield return new Entity("aggregate", aggregate.Name, aggregate.Fields, aggregate);
        }
    }
}
