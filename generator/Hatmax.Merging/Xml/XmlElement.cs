namespace Hatmax.Merging;

/// <summary>An element and where its parts stand. Offsets are those of the text.</summary>
internal sealed class XmlElement
{
    public required string Name { get; init; }

    public required int Start { get; init; }

    public List<XmlAttribute> Attributes { get; } = [];

    public List<XmlElement> Children { get; } = [];

    /// <summary>Just behind the start tag.</summary>
    public int OpenEnd { get; set; }

    /// <summary>Where the end tag begins; the same as <see cref="OpenEnd"/> when there is none.</summary>
    public int CloseStart { get; set; }

    public int End { get; set; }

    /// <summary>It has text of its own, between its elements or alone.</summary>
    public bool HasText { get; set; }

    public bool IsSelfClosing => CloseStart == End;

    /// <summary>Where the name ends in the start tag.</summary>
    public int NameEnd => Start + 1 + Name.Length;

    public string? Attribute(string name) => Attributes.Find(a => string.Equals(a.Name, name, StringComparison.Ordinal))?.Value;
}
