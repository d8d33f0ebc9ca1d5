namespace Hatmax.Spec;

/// <summary>The base type of a field.</summary>
public enum FieldKind
{
    /// <summary>Short text.</summary>
    String,

    /// <summary>Long text.</summary>
    Text,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>true or false.</summary>
    Bool,

    /// <summary>A UUID.</summary>
    Uuid,

    /// <summary>32-bit integer.</summary>
    Int,

    /// <summary>64-bit integer.</summary>
    Long,

    /// <summary>32-bit floating point.</summary>
    Float,

    /// <summary>64-bit floating point.</summary>
    Double,

    /// <summary>Exact decimal number.</summary>
    Decimal,

    /// <summary>A day without a time.</summary>
    Date,

    /// <summary>An instant, RFC 3339 in UTC.</summary>
    DateTime,

    /// <summary>A length of time, ISO 8601.</summary>
    Duration,

    /// <summary>Any JSON value.</summary>
    Json,

    /// <summary>One of the declared values.</summary>
    Enum,

    /// <summary>The id of another model or aggregate of the service.</summary>
    Ref,
}
