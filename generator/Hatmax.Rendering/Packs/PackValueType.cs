namespace Hatmax.Rendering;

/// <summary>What a parameter of a pack may be.</summary>
public enum PackValueType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A whole number of 64 bits.</summary>
    Number,
}
