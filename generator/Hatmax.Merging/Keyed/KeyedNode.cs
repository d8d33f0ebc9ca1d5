namespace Hatmax.Merging;

/// <summary>A value of a structured text and where it stands there.</summary>
internal sealed class KeyedNode
{
    public required KeyedDocument Document { get; init; }

    public required KeyedKind Kind { get; init; }

    /// <summary>What a scalar means, whatever its spelling; for the others what stands before their entries, such as a tag.</summary>
    public string Value { get; init; } = "";

    public List<KeyedEntry> Entries { get; init; } = [];

    public int Start { get; init; }

    public int End { get; set; }

    /// <summary>Its entries stand between brackets, with commas between them; a scalar is inline when it is not a block.</summary>
    public bool Inline { get; init; } = true;

    /// <summary>It is not there when it has no entries.</summary>
    public bool Vanishes { get; init; }

    /// <summary>The entry whose value it is; null for the root.</summary>
    public KeyedEntry? Owner { get; set; }

    public string Text => Document.Text[Start..End];

    /// <summary>True when both mean the same.</summary>
    public bool Means(KeyedNode? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Kind != other.Kind || !string.Equals(Value, other.Value, StringComparison.Ordinal) || Entries.Count != other.Entries.Count)
        {
            return false;
        }

        if (Kind != KeyedKind.Map)
        {
            return Entries.Zip(other.Entries).All(pair => pair.First.Value.Means(pair.Second.Value));
        }

        var theirs = other.Entries.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
        return Entries.TrueForAll(e => theirs.TryGetValue(e.Key, out var value) && e.Value.Means(value));
    }
}
