namespace Hatmax.Shared.Validation;

public static partial class Rules
{
    /// <summary>Every item is there: JSON can put null into any array.</summary>
    /// <param name="errors">Where a broken rule goes.</param>
    /// <param name="field">JSON path of the list; the item's index is added.</param>
    /// <param name="values">The list; null passes.</param>
    public static void NoNulls<T>(ValidationErrors errors, string field, IReadOnlyList<T?>? values)
        where T : class
    {
        for (var i = 0; i < (values?.Count ?? 0); i++)
        {
            if (values![i] is null)
            {
                errors.Add($"{field}[{i}]", ValidationCodes.Required, $"{field} cannot hold null");
            }
        }
    }
}
