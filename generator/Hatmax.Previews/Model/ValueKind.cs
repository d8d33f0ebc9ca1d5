namespace Hatmax.Previews;

/// <summary>What a property holds.</summary>
internal enum ValueKind
{
    /// <summary>JSON null.</summary>
    Null,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A number or a truth value, as written in JSON.</summary>
    Literal,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Values by name.</summary>
    Map,

    /// <summary>Not for eyes; the value itself is not kept.</summary>
    Secret,

    /// <summary>Only known once the change was made.</summary>
    Unknown,
}
