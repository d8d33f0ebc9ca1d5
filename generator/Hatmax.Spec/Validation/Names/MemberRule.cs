namespace Hatmax.Spec.Validation.Names;

/// <summary>The members of an entity differ from each other and from those that the generator adds.</summary>
internal sealed class MemberRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            foreach (var model in facts.Service.Models)
            {
                new MemberCheck(scope, new Entity("model", model.Name, model.Fields, null)).Check(AddedMembers.Of(facts, model));
            }

            foreach (var aggregate in facts.Service.Aggregates)
            {
                new MemberCheck(scope, new Entity("aggregate", aggregate.Name, aggregate.Fields, aggregate))
                    .Check(AddedMembers.Of(aggregate));
            }
        }
    }
}
