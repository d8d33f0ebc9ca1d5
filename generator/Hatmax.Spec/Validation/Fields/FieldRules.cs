using System.Text.RegularExpressions;

namespace Hatmax.Spec.Validation.Fields;

/// <summary>Applies the rules of a field to a value written in the spec.</summary>
internal static class FieldRules
{
    /// <summary>A pattern that takes longer for one default or example is not worth waiting for.</summary>
    public static TimeSpan PatternTimeout { get; } = TimeSpan.FromMilliseconds(250);

    /// <summary>What is wrong with the value in words, or null.</summary>
    public static string? Problem(FieldSpec field, string text)
    {
        var value = FieldValue.Parse(field.Type, text);
        if (value is null)
        {
            return $"is not {FieldValue.Form(field.Type)}";
        }

        if (field.Type.Kind == FieldKind.Email && !MailAddressForm.IsValid(text))
        {
            return "is not an e-mail address";
        }

        foreach (var rule in field.Rules)
        {
            if (RuleFit.Fits(rule.Kind, field.Type) && Refuses(rule, field.Type, value, text))
            {
                return $"is refused by the rule '{RuleNames.Of(rule.Kind)}'";
            }
        }

        return null;
    }

    private static bool Refuses(RuleSpec rule, FieldType type, IComparable value, string text) => rule.Kind switch
    {
        RuleKind.Required => RuleFit.IsText(type.Kind) && text.Length == 0,
        RuleKind.Min => FieldValue.Parse(type, rule.Argument ?? "") is { } least && value.CompareTo(least) < 0,
        RuleKind.Max => FieldValue.Parse(type, rule.Argument ?? "") is { } most && value.CompareTo(most) > 0,
        RuleKind.MinLength => RuleArgumentRule.Length(rule) is { } fewest && Count(text) < fewest,
        RuleKind.MaxLength => RuleArgumentRule.Length(rule) is { } most && Count(text) > most,
        RuleKind.Pattern => rule.Argument is { Length: > 0 } pattern && !Matches(pattern, text),
        RuleKind.Email => !MailAddressForm.IsValid(text),
        RuleKind.Url => !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"),
        RuleKind.Uuid => !Guid.TryParseExact(text, "D", out _),
        RuleKind.OneOf => !rule.Values.IsEmpty && !rule.Values.Contains(text, StringComparer.Ordinal),
        _ => false,
    };

    private static int Count(string text) => text.EnumerateRunes().Count();

    private static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, PatternTimeout);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
        catch (RegexParseException)
        {
            // The pattern itself is reported by its own rule.
            return true;
        }
    }
}
