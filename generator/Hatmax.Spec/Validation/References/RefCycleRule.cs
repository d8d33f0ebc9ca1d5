namespace Hatmax.Spec.Validation.References;

/// <summary>Required references must not go in a circle: no first record could be stored.</summary>
internal sealed class RefCycleRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            var graph = new ReferenceGraph();
            foreach (var entity in Entity.Of(facts.Service))
            {
                foreach (var field in entity.Fields)
                {
                    if (field.Type is { Kind: FieldKind.Ref, Nullable: false, IsList: false, Target: { } target }
                        && facts.HasEntity(target.Value))
                    {
                        graph.Add(entity.Name.Value, target.Value, target.Span);
                    }
                }
            }

            foreach (var cycle in graph.Cycles())
            {
                scope.Report(SemanticDiagnostics.RefCycle, cycle.Span,
                    $"Records need each other in a circle: {cycle.Path}.",
                    "Make one of these references nullable: end its type in '?'.");
            }
        }
    }
}
