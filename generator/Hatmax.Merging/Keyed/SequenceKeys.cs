namespace Hatmax.Merging;

/// <summary>Finds what identifies the entries of a list.</summary>
internal static class SequenceKeys
{
    private static readonly string[] Natural = ["name", "id", "key", "Name", "Id", "Key"];

    /// <summary>
    /// Gives the key of each entry: itself in a list of distinct scalars, else its name, id or key where each entry has a distinct one;
    /// null when the list can only be merged as one value.
    /// </summary>
    public static Func<KeyedEntry, string>? Choose(params ReadOnlySpan<KeyedNode?> lists)
    {
        Func<KeyedEntry, string?>[] ways =
        [
            e => e.Value.Kind == KeyedKind.Scalar ? e.Value.Value : null,
            .. Natural.Select(name => (Func<KeyedEntry, string?>)(e => Member(e.Value, name) is { } value ? $"{name}={value}" : null)),
        ];
        foreach (var way in ways)
        {
            if (FitsAll(lists, way))
            {
                return e => way(e)!;
            }
        }

        return null;
    }

    private static bool FitsAll(ReadOnlySpan<KeyedNode?> lists, Func<KeyedEntry, string?> way)
    {
        foreach (var list in lists)
        {
            if (list is not null && !Fits(list, way))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(KeyedNode list, Func<KeyedEntry, string?> way)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return list.Entries.TrueForAll(e => way(e) is { } key && seen.Add(key));
    }

    private static string? Member(KeyedNode node, string name) =>
        node.Kind == KeyedKind.Map && node.Entries.Find(e => string.Equals(e.Key, name, StringComparison.Ordinal)) is { Value: { Kind: KeyedKind.Scalar } value }
            ? value.Value
            : null;
}
