using System.Globalization;

namespace Hatmax.Shared.Validation;

public static partial class Rules
{
    /// <summary>Not smaller than the bound.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="bound">The smallest value allowed.</param>
    public static void Min<T>(ValidationErrors errors, string field, T? value, T bound)
        where T : struct, IComparable<T>
    {
        if (value is { } known && known.CompareTo(bound) < 0)
        {
            errors.Add(field, ValidationCodes.Min, string.Create(CultureInfo.InvariantCulture, $"{field} must be at least {bound}"));
        }
    }

    /// <summary>Not larger than the bound.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    /// <param name="bound">The largest value allowed.</param>
    public static void Max<T>(ValidationErrors errors, string field, T? value, T bound)
        where T : struct, IComparable<T>
    {
        if (value is { } known && known.CompareTo(bound) > 0)
        {
            errors.Add(field, ValidationCodes.Max, string.Create(CultureInfo.InvariantCulture, $"{field} must be at most {bound}"));
        }
    }
}
