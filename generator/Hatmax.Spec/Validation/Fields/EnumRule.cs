namespace Hatmax.Spec.Validation.Fields;

/// <summary>Enums list values that differ, also as members of a C# enum; other types list none.</summary>
internal sealed class EnumRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var owned in FieldOwner.Of(scope))
        {
            var field = owned.Field;
            CheckOneOf(scope, field, owned);
            if (field.Type.Kind == FieldKind.Enum)
            {
                CheckEnum(scope, field, owned);
            }
            else if (field.Type.Values is [var first, ..])
            {
                scope.Report(SemanticDiagnostics.ValuesOnOtherType, first.Span,
                    $"The {owned.What} lists values, but its type is '{RuleNames.Of(field.Type)}'.",
                    "Make the type enum, or use the rule one_of.");
            }
        }
    }

    private static void CheckEnum(SpecScope scope, FieldSpec field, OwnedField owned)
    {
        if (field.Type.Values.IsEmpty)
        {
            scope.Report(SemanticDiagnostics.EnumWithoutValues, field.Span,
                $"The {owned.What} is an enum without values.", "Add them: 'values: [open, closed]'.");
        }

        var members = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var value in field.Type.Values)
        {
            var member = CSharpNames.EnumMember(value.Value);
            if (members.TryAdd(member, value))
            {
                if (Words.Split(value.Value).IsEmpty)
                {
                    scope.Report(SemanticDiagnostics.EnumMembersCollide, value.Span,
                        $"The value '{value}' of the {owned.What} has no letter or digit, so it gives no member.",
                        "Rename the value, for example 'none'.");
                }
            }
            else if (string.Equals(members[member].Value, value.Value, StringComparison.Ordinal))
            {
                Twice(scope, value.Value, value.Span, "enum", owned);
            }
            else
            {
                scope.Report(SemanticDiagnostics.EnumMembersCollide, value.Span,
                    $"The values '{members[member]}' and '{value}' of the {owned.What} give the same member '{member}'.",
                    "Rename one of the two values.");
            }
        }
    }

    private static void CheckOneOf(SpecScope scope, FieldSpec field, OwnedField owned)
    {
        if (field.Rule(RuleKind.OneOf) is not { } rule)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in rule.Values)
        {
            if (!seen.Add(value))
            {
                Twice(scope, value, rule.Span, "rule one_of", owned);
            }
        }
    }

    private static void Twice(SpecScope scope, string value, SourceSpan span, string list, OwnedField owned) =>
        scope.Report(SemanticDiagnostics.DuplicateValue, span,
            $"The {list} of the {owned.What} lists '{value}' twice.", $"Remove one '{value}'.");
}
