namespace Hatmax.Infra.Schemas;

/// <summary>The shapes of values.</summary>
public enum PropertyKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A number without a fraction.</summary>
    Integer,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>A list of elements of one type.</summary>
    List,

    /// <summary>Texts to values of one type.</summary>
    Map,

    /// <summary>An object with named properties.</summary>
    Object,

    /// <summary>Anything.</summary>
    Any,
}
