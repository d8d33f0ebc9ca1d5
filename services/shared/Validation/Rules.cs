namespace Hatmax.Shared.Validation;

/// <summary>
/// The checks that validators are made of. Each adds at most one error per value; null passes all of them but <c>Required</c>,
/// so a rule for an optional field needs no condition around it.
/// </summary>
public static partial class Rules
{
    /// <summary>Not null and not the empty string.</summary>
    /// <param name="errors">Where an error goes.</param>
    /// <param name="field">The JSON path of the field.</param>
    /// <param name="value">The value.</param>
    public static void Required(ValidationErrors errors, string field, string? value)
        => AddRequired(errors, field, string.IsNullOrEmpty(value));

    /// <inheritdoc cref="Required(ValidationErrors, string, string?)"/>
    /// <summary>Not null and not the nil UUID.</summary>
    public static void Required(ValidationErrors errors, string field, Guid? value)
        => AddRequired(errors, field, value is null || value == Guid.Empty);

    /// <inheritdoc cref="Required(ValidationErrors, string, string?)"/>
    /// <summary>Not null.</summary>
    public static void Required<T>(ValidationErrors errors, string field, T? value)
        where T : struct
        => AddRequired(errors, field, value is null);

    /// <inheritdoc cref="Required(ValidationErrors, string, string?)"/>
    /// <summary>Not null and not empty.</summary>
    public static void Required<T>(ValidationErrors errors, string field, IReadOnlyCollection<T>? value)
        => AddRequired(errors, field, value is null || value.Count == 0);

    /// <inheritdoc cref="Required(ValidationErrors, string, string?)"/>
    /// <summary>Not null.</summary>
    public static void Required(ValidationErrors errors, string field, object? value)
        => AddRequired(errors, field, value is null);

    private static void AddRequired(ValidationErrors errors, string field, bool isMissing)
    {
        if (isMissing)
        {
            errors.Add(field, ValidationCodes.Required, $"{field} is required");
        }
    }
}
