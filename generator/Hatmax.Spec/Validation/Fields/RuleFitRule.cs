namespace Hatmax.Spec.Validation.Fields;

/// <summary>Rules fit the type of their field, and each stands there once.</summary>
internal sealed class RuleFitRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var owned in FieldOwner.Of(scope))
        {
            var field = owned.Field;
            var seen = 0;
            foreach (var rule in field.Rules)
            {
                var name = RuleNames.Of(rule.Kind);
                if (!RuleFit.Fits(rule.Kind, field.Type))
                {
                    scope.Report(SemanticDiagnostics.RuleDoesNotFit, rule.Span,
                        $"The rule '{name}' says nothing about the type '{RuleNames.Of(field.Type)}' of the {owned.What}.",
                        $"Remove the rule, or change the type: '{name}' is for {RuleFit.Types(rule.Kind)}.");
                }

                if ((seen & (1 << (int)rule.Kind)) != 0)
                {
                    scope.Report(SemanticDiagnostics.RuleTwice, rule.Span,
                        $"The {owned.What} has the rule '{name}' twice.",
                        $"Keep one of them; the first is in {Hint.Line(field.Rule(rule.Kind)!.Span)}.");
                }

                seen |= 1 << (int)rule.Kind;
            }
        }
    }
}
