namespace Hatmax.Spec;

/// <summary>A validation rule, after aliases.</summary>
public enum RuleKind
{
    /// <summary>Must be present and not empty.</summary>
    Required,

    /// <summary>Smallest allowed number, date or duration.</summary>
    Min,

    /// <summary>Largest allowed number, date or duration.</summary>
    Max,

    /// <summary>Fewest characters, or items of a list. Alias: min_len.</summary>
    MinLength,

    /// <summary>Most characters, or items of a list. Alias: max_len.</summary>
    MaxLength,

    /// <summary>Must match a regular expression. Alias: regex, format.</summary>
    Pattern,

    /// <summary>Must be an e-mail address. Alias: is_email.</summary>
    Email,

    /// <summary>Must be an absolute http or https URL.</summary>
    Url,

    /// <summary>Must be a UUID.</summary>
    Uuid,

    /// <summary>Must be one of the listed values.</summary>
    OneOf,

    /// <summary>No other record of the same model has the value.</summary>
    Unique,
}
