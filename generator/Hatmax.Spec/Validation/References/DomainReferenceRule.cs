namespace Hatmax.Spec.Validation.References;

/// <summary>Projections and relations are about models and aggregates of their service.</summary>
internal sealed class DomainReferenceRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var facts in scope.Services)
        {
            foreach (var projection in facts.Service.Projections)
            {
                Require(scope, facts, SemanticDiagnostics.UnknownProjectionSource, projection.Source, $"The projection '{projection.Name}' reads");
            }

            foreach (var relation in facts.Service.Relations)
            {
                Require(scope, facts, SemanticDiagnostics.UnknownRelationEnd, relation.From, "A relation starts at");
                Require(scope, facts, SemanticDiagnostics.UnknownRelationEnd, relation.To, "A relation leads to");
            }
        }
    }

    private static void Require(
        SpecScope scope, ServiceFacts facts, DiagnosticDescriptor id, Located<string> name, string sentence)
    {
        if (!facts.HasEntity(name.Value))
        {
            scope.Report(id, name.Span,
                $"{sentence} '{name}', which service '{facts.Service.Name}' does not declare.",
                Hint.Unknown(name.Value, Entity.Of(facts.Service).Select(e => e.Name.Value), $"declare '{name}' under models"));
        }
    }
}
