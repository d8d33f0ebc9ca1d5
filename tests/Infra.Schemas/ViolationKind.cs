namespace Hatmax.Infra.Schemas;

/// <summary>What can be wrong with a registration.</summary>
public enum ViolationKind
{
    /// <summary>There is no schema for the type token.</summary>
    UnknownResource,

    /// <summary>The resource, or an object in it, has no such property.</summary>
    UnknownProperty,

    /// <summary>A property without which the provider refuses is absent.</summary>
    MissingRequired,

    /// <summary>The value has another type.</summary>
    WrongType,

    /// <summary>The text is none of those that the provider takes.</summary>
    NotAllowedValue,

    /// <summary>The value must be a secret and is sent in clear.</summary>
    NotSecret,
}
