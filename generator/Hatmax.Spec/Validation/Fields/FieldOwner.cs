namespace Hatmax.Spec.Validation.Fields;

/// <summary>Everything of a service that has typed fields.</summary>
internal static class FieldOwner
{
    /// <summary>The fields of models, aggregates, types, use cases and relations.</summary>
    public static IEnumerable<OwnedField> Of(SpecScope scope)
    {
        foreach (var service in scope.Spec.Services)
        {
            foreach (var entity in Entity.Of(service))
            {
                foreach (var field in entity.Fields)
                {
                    yield return new OwnedField(field, entity.What, entity.Name.Value);
                }
            }

            foreach (var field in OfDomain(service))
            {
                yield return field;
            }
        }
    }

    private static IEnumerable<OwnedField> OfDomain(ServiceSpec service)
    {
        foreach (var type in service.Types)
        {
            foreach (var field in type.Fields)
            {
                yield return new OwnedField(field, "type", type.Name.Value);
            }
        }

        foreach (var usecase in service.Usecases)
        {
            foreach (var field in usecase.Input)
            {
                yield return new OwnedField(field, "use case", usecase.Name.Value);
            }
        }

        foreach (var relation in service.Relations)
        {
            foreach (var field in relation.Context)
            {
                yield return new OwnedField(field, "the relation from", relation.From.Value);
            }
        }
    }
}
