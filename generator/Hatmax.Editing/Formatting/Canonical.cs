namespace Hatmax.Editing;

/// <summary>Values with their keys in the order of the language, for comparing what two texts mean.</summary>
internal static class Canonical
{
    /// <summary>The value with its keys in order.</summary>
    public static SpecValue Sort(SpecValue value, KeyOrder order) => Sort(value, [], order);

    private static SpecValue Sort(SpecValue value, ImmutableArray<string> path, KeyOrder order) => value switch
    {
        SpecMap map => new SpecMap([.. (order.Sort(path, [.. map.Entries.Select(e => e.Key)]) ?? [.. Enumerable.Range(0, map.Entries.Length)])
            .Select(at => map.Entries[at]).Select(e => KeyValuePair.Create(e.Key, Sort(e.Value, path.Add(e.Key), order)))]),
        SpecList list => new SpecList([.. list.Items.Select(item => Sort(item, path.Add("0"), order))]),
        _ => value,
    };
}
