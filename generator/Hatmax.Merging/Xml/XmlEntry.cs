namespace Hatmax.Merging;

/// <summary>An attribute, the text or a child of an element; groups that say the same are one entry.</summary>
internal sealed class XmlEntry : KeyedEntry
{
    /// <summary>The elements that it stands for; empty for an attribute and a text.</summary>
    public ImmutableArray<XmlElement> Elements { get; init; } = [];

    public bool IsAttribute => Key.StartsWith('@');
}
