using System.Globalization;

namespace Hatmax.Spec.Validation.Fields;

/// <summary>Bounds and lengths are values that a field can have, in the right order.</summary>
internal sealed class RuleArgumentRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var owned in FieldOwner.Of(scope))
        {
            var field = owned.Field;
            foreach (var rule in field.Rules)
            {
                if (RuleFit.Fits(rule.Kind, field.Type))
                {
                    Check(scope, field, rule, owned);
                }
            }

            CheckOrder(scope, field, RuleKind.Min, RuleKind.Max, owned);
            CheckOrder(scope, field, RuleKind.MinLength, RuleKind.MaxLength, owned);
        }
    }

    private static void Check(SpecScope scope, FieldSpec field, RuleSpec rule, OwnedField owned)
    {
        var name = RuleNames.Of(rule.Kind);
        if (rule.Kind is not (RuleKind.Min or RuleKind.Max or RuleKind.MinLength or RuleKind.MaxLength or RuleKind.Pattern or RuleKind.OneOf))
        {
            return;
        }

        if (rule.Kind == RuleKind.OneOf ? rule.Values.IsEmpty : string.IsNullOrEmpty(rule.Argument))
        {
            scope.Report(SemanticDiagnostics.RuleNeedsArgument, rule.Span,
                $"The rule '{name}' of the {owned.What} does not say with what to compare.",
                rule.Kind == RuleKind.OneOf ? "List the values: '{one_of: [a, b]}'." : $"Give it a value: '{{{name}: …}}'.");
        }
        else if (rule.Kind is RuleKind.MinLength or RuleKind.MaxLength && Length(rule) is null)
        {
            scope.Report(SemanticDiagnostics.RuleArgument, rule.Span,
                $"The rule '{name}' of the {owned.What} has the argument '{rule.Argument}', which is not a length.",
                "Write a whole number of 0 or more.");
        }
        else if (rule.Kind is RuleKind.Min or RuleKind.Max && FieldValue.Parse(field.Type, rule.Argument!) is null)
        {
            scope.Report(SemanticDiagnostics.RuleArgument, rule.Span,
                $"The rule '{name}' of the {owned.What} has the argument '{rule.Argument}', which is not a value of the type '{RuleNames.Of(field.Type)}'.",
                $"Write {FieldValue.Form(field.Type)}.");
        }
    }

    private static void CheckOrder(SpecScope scope, FieldSpec field, RuleKind low, RuleKind high, OwnedField owned)
    {
        if (field.Rule(low) is { Argument: { } least } lower && field.Rule(high) is { Argument: { } most } upper
            && RuleFit.Fits(low, field.Type) && IsReversed(field, lower, upper))
        {
            scope.Report(SemanticDiagnostics.BoundsReversed, upper.Span,
                $"The {owned.What} has '{RuleNames.Of(low)}: {least}' and '{RuleNames.Of(high)}: {most}', which no value meets.",
                "Exchange the two, or change one of them.");
        }
    }

    private static bool IsReversed(FieldSpec field, RuleSpec lower, RuleSpec upper) =>
        lower.Kind == RuleKind.MinLength
            ? Length(lower) > Length(upper)
            : FieldValue.Parse(field.Type, lower.Argument!) is { } least
                && FieldValue.Parse(field.Type, upper.Argument!) is { } most
                && least.CompareTo(most) > 0;

    /// <summary>The argument as a length, or null when it is none.</summary>
    internal static int? Length(RuleSpec rule) =>
        int.TryParse(rule.Argument, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;
}
