using System.Text.RegularExpressions;

namespace Hatmax.Spec.Validation.Fields;

/// <summary>Patterns are regular expressions.</summary>
internal sealed class PatternRule : ISpecRule
{
    public void Check(SpecScope scope)
    {
        foreach (var owned in FieldOwner.Of(scope))
        {
            var field = owned.Field;
            if (field.Rule(RuleKind.Pattern) is { Argument: { Length: > 0 } pattern } rule && Problem(pattern) is { } problem)
            {
                scope.Report(SemanticDiagnostics.BadPattern, rule.Span,
                    $"The pattern of the {owned.What} is not a regular expression: {problem}.",
                    "Correct the pattern; a backslash before a special character makes it a plain one.");
            }
        }
    }

    private static string? Problem(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, FieldRules.PatternTimeout);
            return null;
        }
        catch (RegexParseException error)
        {
            return $"{Words.ToSnake(error.Error.ToString()).Replace('_', ' ')} at character {error.Offset + 1}";
        }
    }
}
