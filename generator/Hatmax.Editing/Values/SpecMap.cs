namespace Hatmax.Editing;

/// <summary>A map in the order of the text.</summary>
public sealed record SpecMap(ImmutableArray<KeyValuePair<string, SpecValue>> Entries) : SpecValue
{
    /// <summary>A map of the entries that have a value.</summary>
    public static SpecMap Of(params (string Key, SpecValue? Value)[] entries) =>
        new([.. entries.Where(e => e.Value is not null).Select(e => KeyValuePair.Create(e.Key, e.Value!))]);

    /// <summary>The value of the first entry of that name, or null.</summary>
    public SpecValue? Find(string key) => Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal)).Value;

    /// <inheritdoc/>
    public bool Equals(SpecMap? other) => other is not null && Entries.SequenceEqual(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Length;
}
