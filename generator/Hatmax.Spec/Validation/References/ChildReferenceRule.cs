namespace Hatmax.Spec.Validation.References;

/// <summary>A child collection holds a model of the service, and its columns are columns of that model.</summary>
internal sealed class ChildReferenceRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            foreach (var root in facts.Service.Aggregates)
            {
                foreach (var child in root.Children)
                {
                    Check(scope, facts, root, child);
                }
            }
        }
    }

    private static void Check(SpecScope scope, ServiceFacts facts, AggregateSpec root, ChildSpec child)
    {
        var of = child.Of.Value;
        if (facts.Model(of) is { } model)
        {
            if (model.Fields.IsEmpty)
            {
                scope.Report(SemanticDiagnostics.ChildModelWithoutFields, child.Of.Span,
                    $"The collection '{child.Name}' of aggregate '{root.Name}' holds the model '{of}', which has no fields.",
                    $"Give '{of}' at least one field ({Hint.Line(model.Name.Span)}).");
            }

            new ChildColumns(scope, root, child, model).Check();
        }
        else if (facts.Aggregate(of) is not null)
        {
            scope.Report(SemanticDiagnostics.ChildOfItself, child.Of.Span,
                string.Equals(of, root.Name.Value, StringComparison.Ordinal)
                    ? $"The collection '{child.Name}' of aggregate '{root.Name}' holds the aggregate itself."
                    : $"The collection '{child.Name}' of aggregate '{root.Name}' holds '{of}', which is an aggregate of its own.",
                $"Name a model, or give '{of}' a field of type ref({root.Name}) instead of the collection.");
        }
        else
        {
            scope.Report(SemanticDiagnostics.UnknownChildModel, child.Of.Span,
                $"The collection '{child.Name}' of aggregate '{root.Name}' holds '{of}', which service '{facts.Service.Name}' does not declare.",
                Hint.Unknown(of, facts.Service.Models.Select(m => m.Name.Value), $"declare '{of}' under models"));
        }
    }
}
