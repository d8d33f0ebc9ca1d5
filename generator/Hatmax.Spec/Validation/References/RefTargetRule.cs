namespace Hatmax.Spec.Validation.References;

/// <summary>A <c>ref</c> field points to one model or aggregate of its service.</summary>
internal sealed class RefTargetRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            foreach (var entity in Entity.Of(facts.Service))
            {
                foreach (var field in entity.Fields)
                {
                    if (field.Type.Kind == FieldKind.Ref)
                    {
                        Check(scope, facts, entity, field);
                    }
                }
            }
        }
    }

    private static void Check(SpecScope scope, ServiceFacts facts, Entity entity, FieldSpec field)
    {
        var known = Entity.Of(facts.Service).Select(e => e.Name.Value);
        if (field.Type.Target is not { } target)
        {
            scope.Report(SemanticDiagnostics.RefWithoutTarget, field.Span,
                $"The field '{field.Name}' of {entity.What} '{entity.Name}' is a ref but does not say to what.",
                "Write the target into the type, ref(Name), or add the key to.");
        }
        else if (!facts.HasEntity(target.Value))
        {
            scope.Report(SemanticDiagnostics.UnknownRefTarget, target.Span,
                $"The field '{field.Name}' of {entity.What} '{entity.Name}' refers to '{target}', which service '{facts.Service.Name}' does not declare.",
                Hint.Unknown(target.Value, known, "use the type uuid for an id of another service"));
        }

        if (field.Type.IsList)
        {
            scope.Report(SemanticDiagnostics.RefList, field.Span,
                $"The field '{field.Name}' of {entity.What} '{entity.Name}' is a list of refs, which no foreign key can hold.",
                "Make it a child collection, or use the type uuid[] for ids that nothing checks.");
        }
    }
}
