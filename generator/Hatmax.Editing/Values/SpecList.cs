namespace Hatmax.Editing;

/// <summary>A list.</summary>
public sealed record SpecList(ImmutableArray<SpecValue> Items) : SpecValue
{
    /// <inheritdoc/>
    public bool Equals(SpecList? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Length;
}
