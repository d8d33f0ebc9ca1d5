namespace Hatmax.Shared.Validation;

public static partial class Rules
{
    /// <summary>The value is not null; empty text and empty lists pass.</summary>
    /// <param name="errors">Where a broken rule goes.</param>
    /// <param name="field">JSON path of the value.</param>
    /// <param name="value">The value.</param>
    public static void NotNull<T>(ValidationErrors errors, string field, T? value)
    {
        if (value is null)
        {
            errors.Add(field, ValidationCodes.Required, $"{field} cannot be null");
        }
    }
}
