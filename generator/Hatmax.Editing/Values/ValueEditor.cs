using System.Globalization;

namespace Hatmax.Editing;

/// <summary>Does to values what the text editor does to their text: what an edit means, against which its result is checked.</summary>
internal static class ValueEditor
{
    /// <summary>The value after the step; null where the step does not fit.</summary>
    public static SpecValue? Apply(SpecValue root, SpecOperation operation, KeyOrder order) => operation switch
    {
        SetOperation set => Set(root, set.Path.Segments, 0, set.Value, order),
        AppendOperation append => Append(root, append.List.Segments, 0, append.Item, order),
        RemoveOperation remove => Remove(root, remove.Path.Segments, 0),
        _ => null,
    };

    private static SpecValue? Set(SpecValue at, ImmutableArray<string> path, int depth, SpecValue value, KeyOrder order) =>
        Change(at, path, depth, order, (_, last) => last ? value : null);

    private static SpecValue? Append(SpecValue at, ImmutableArray<string> path, int depth, SpecValue item, KeyOrder order) =>
        Change(at, path, depth, order, (old, last) => !last ? null : old switch
        {
            null or { IsNull: true } => new SpecList([item]),
            SpecList list => new SpecList(list.Items.Add(item)),
            _ => null,
        });

    private static SpecValue? Change(SpecValue? at, ImmutableArray<string> path, int depth, KeyOrder order, Func<SpecValue?, bool, SpecValue?> leaf)
    {
        if (depth == path.Length)
        {
            return leaf(at, true);
        }

        var key = path[depth];
        if (at is SpecScalar { IsNull: false } text && ShortForms.KeyOf(path[..depth]) is { } shortKey)
        {
            at = SpecMap.Of((shortKey, text));
        }

        switch (at)
        {
            case SpecMap map:
                var found = IndexOf(map, key);
                if (Change(found < 0 ? null : map.Entries[found].Value, path, depth + 1, order, leaf) is not { } changed)
                {
                    return null;
                }

                var entry = KeyValuePair.Create(key, changed);
                return new SpecMap(found >= 0 ? map.Entries.SetItem(found, entry)
                    : map.Entries.Insert(order.PlaceOf(path[..depth], key, [.. map.Entries.Select(e => e.Key)]), entry));
            case SpecList list when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index <= list.Items.Length:
                return Change(index < list.Items.Length ? list.Items[index] : null, path, depth + 1, order, leaf) is not { } item ? null
                    : new SpecList(index < list.Items.Length ? list.Items.SetItem(index, item) : list.Items.Add(item));
            case null or { IsNull: true }:
                return Change(null, path, depth + 1, order, leaf) is { } only ? SpecMap.Of((key, only)) : null;
            default:
                return null;
        }
    }

    private static SpecValue? Remove(SpecValue at, ImmutableArray<string> path, int depth)
    {
        var isLast = depth == path.Length - 1;
        switch (at)
        {
            case SpecMap map when IndexOf(map, path[depth]) is >= 0 and var found:
                return isLast ? new SpecMap(map.Entries.RemoveAt(found))
                    : Remove(map.Entries[found].Value, path, depth + 1) is { } changed
                        ? new SpecMap(map.Entries.SetItem(found, KeyValuePair.Create(path[depth], changed))) : null;
            case SpecList list when int.TryParse(path[depth], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Length:
                return isLast ? new SpecList(list.Items.RemoveAt(index))
                    : Remove(list.Items[index], path, depth + 1) is { } item ? new SpecList(list.Items.SetItem(index, item)) : null;
            default:
                return null;
        }
    }

    private static int IndexOf(SpecMap map, string key)
    {
        for (var at = 0; at < map.Entries.Length; at++)
        {
            if (string.Equals(map.Entries[at].Key, key, StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }
}
