namespace Hatmax.Shared.Validation;

/// <summary>The machine codes of broken rules. They are a contract: clients switch on them.</summary>
public static class ValidationCodes
{
    /// <summary>Missing, null or empty.</summary>
    public const string Required = "required";

    /// <summary>Too few characters or items.</summary>
    public const string MinLength = "min_length";

    /// <summary>Too many characters or items.</summary>
    public const string MaxLength = "max_length";

    /// <summary>Too small.</summary>
    public const string Min = "min";

    /// <summary>Too large.</summary>
    public const string Max = "max";

    /// <summary>No number, or outside its range.</summary>
    public const string Range = "range";

    /// <summary>Does not match the pattern.</summary>
    public const string Pattern = "pattern";

    /// <summary>No email address.</summary>
    public const string InvalidEmail = "invalid_email";

    /// <summary>No absolute http or https address.</summary>
    public const string InvalidUrl = "invalid_url";

    /// <summary>No UUID.</summary>
    public const string InvalidUuid = "invalid_uuid";

    /// <summary>None of the allowed values.</summary>
    public const string OneOf = "one_of";

    /// <summary>Another resource already has this value.</summary>
    public const string Unique = "unique";

    /// <summary>The field refers to a record that is not there.</summary>
    public const string Reference = "reference";

    /// <summary>The field cannot be changed once the record is stored.</summary>
    public const string Immutable = "immutable";
}
