namespace Hatmax.Spec.Validation.Fields;

/// <summary>Defaults and examples are values that the field accepts.</summary>
internal sealed class ValueRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var owned in FieldOwner.Of(scope))
        {
            var field = owned.Field;
            Check(scope, field, field.Default, SemanticDiagnostics.BadDefault, "default", owned);
            Check(scope, field, field.Example, SemanticDiagnostics.BadExample, "example", owned);
        }
    }

    private static void Check(
        SpecScope scope, FieldSpec field, Located<string>? value, DiagnosticDescriptor id, string key, OwnedField owned)
    {
        if (value is not { } written || field.Type is { Kind: FieldKind.Enum, Values.IsEmpty: true })
        {
            return;
        }

        if (field.Type.IsList)
        {
            scope.Report(id, written.Span,
                $"The {key} of the {owned.What} is one value, but the field is a list.",
                $"Remove the {key}: a list that is not given is empty.");
        }
        else if (FieldRules.Problem(field, written.Value) is { } problem)
        {
            scope.Report(id, written.Span,
                $"The {key} '{written}' of the {owned.What} {problem}.",
                $"Write {FieldValue.Form(field.Type)} that meets the rules of the field, or remove the {key}.");
        }
    }
}
