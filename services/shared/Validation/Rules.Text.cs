using System.Text.RegularExpressions;

namespace Hatmax.Shared.Validation;

public static partial class Rules
{
    /// <summary>Matches the pattern. The empty string is matched like any other.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="pattern">The pattern; one that cannot backtrack, or with a time limit, for input from outside.</param>
    public static void Pattern(ValidationErrors errors, string field, string? value, Regex pattern)
    {
        if (value is not null && !Matches(pattern, value))
        {
            errors.Add(field, ValidationCodes.Pattern, $"{field} does not have the expected format");
        }
    }

    /// <summary>An email address; the empty string passes, <c>Required</c> is the rule against that.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    public static void Email(ValidationErrors errors, string field, string? value)
    {
        if (!string.IsNullOrEmpty(value) && !EmailAddress.IsValid(value))
        {
            errors.Add(field, ValidationCodes.InvalidEmail, $"{field} is not a valid email address");
        }
    }

    /// <summary>An absolute http or https address; the empty string passes.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    public static void Url(ValidationErrors errors, string field, string? value)
    {
        if (!string.IsNullOrEmpty(value) && !IsUrl(value))
        {
            errors.Add(field, ValidationCodes.InvalidUrl, $"{field} is not a valid URL");
        }
    }

    /// <summary>A UUID in its hyphenated form; the empty string passes.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    public static void Uuid(ValidationErrors errors, string field, string? value)
    {
        if (!string.IsNullOrEmpty(value) && !Guid.TryParseExact(value, "D", out _))
        {
            errors.Add(field, ValidationCodes.InvalidUuid, $"{field} is not a valid UUID");
        }
    }

    /// <summary>Exactly one of the allowed values.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="allowed">The allowed values, compared by code point.</param>
    public static void OneOf(ValidationErrors errors, string field, string? value, params ReadOnlySpan<string> allowed)
    {
        if (value is not null && !allowed.Contains(value))
        {
            errors.Add(field, ValidationCodes.OneOf, $"{field} must be one of: {string.Join(", ", allowed!)}");
        }
    }

    // A pattern that takes longer than its own limit is one more way not to match.
    private static bool Matches(Regex pattern, string value)
    {
        try
        {
            return pattern.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static bool IsUrl(string value)
        => !value.AsSpan().ContainsAny(" \t\r\n")
            && Uri.TryCreate(value, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && value.AsSpan(uri.Scheme.Length).StartsWith("://");
}
