using System.Globalization;

namespace Hatmax.Shared.Validation;

public static partial class Rules
{
    /// <summary>At least this many characters, counted as Unicode scalar values.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="min">The smallest length allowed.</param>
    public static void MinLength(ValidationErrors errors, string field, string? value, int min)
    {
        if (value is not null && (value.Length < min || CountScalars(value) < min))
        {
            errors.Add(field, ValidationCodes.MinLength, string.Create(CultureInfo.InvariantCulture, $"{field} must be at least {min} characters long"));
        }
    }

    /// <summary>At most this many characters, counted as Unicode scalar values.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="max">The largest length allowed.</param>
    public static void MaxLength(ValidationErrors errors, string field, string? value, int max)
    {
        if (value is not null && value.Length > max && CountScalars(value) > max)
        {
            errors.Add(field, ValidationCodes.MaxLength, string.Create(CultureInfo.InvariantCulture, $"{field} must be at most {max} characters long"));
        }
    }

    /// <summary>At least this many items.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="min">The smallest count allowed.</param>
    public static void MinLength<T>(ValidationErrors errors, string field, IReadOnlyCollection<T>? value, int min)
    {
        if (value is not null && value.Count < min)
        {
            errors.Add(field, ValidationCodes.MinLength, string.Create(CultureInfo.InvariantCulture, $"{field} must have at least {min} items"));
        }
    }

    /// <summary>At most this many items.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="max">The largest count allowed.</param>
    public static void MaxLength<T>(ValidationErrors errors, string field, IReadOnlyCollection<T>? value, int max)
    {
        if (value is not null && value.Count > max)
        {
            errors.Add(field, ValidationCodes.MaxLength, string.Create(CultureInfo.InvariantCulture, $"{field} must have at most {max} items"));
        }
    }

    /// <summary>Every string of a list has at most this many characters; errors name the element, as in <c>tags[2]</c>.</summary>
    /// <param name="errors">Where errors go.</param>
    /// <param name="field">The JSON path of the list.</param>
    /// <param name="values">The list; null elements pass.</param>
    /// <param name="max">The largest length allowed.</param>
    public static void EachMaxLength(ValidationErrors errors, string field, IReadOnlyList<string?>? values, int max)
    {
        for (var index = 0; values is not null && index < values.Count; index++)
        {
            if (values[index] is { } value && value.Length > max)
            {
                MaxLength(errors, string.Create(CultureInfo.InvariantCulture, $"{field}[{index}]"), value, max);
            }
        }
    }

    private static int CountScalars(string value)
    {
        var count = value.Length;
        for (var index = 1; index < value.Length; index++)
        {
            if (char.IsSurrogatePair(value[index - 1], value[index]))
            {
                count--;
            }
        }

        return count;
    }
}
