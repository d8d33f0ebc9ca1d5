namespace Hatmax.Previews;

/// <summary>Takes values apart.</summary>
internal static class PropertyLeaves
{
    /// <summary>Every scalar, in the order of the paths.</summary>
    public static ImmutableArray<PropertyLeaf> Of(PropertyValue value)
    {
        var leaves = ImmutableArray.CreateBuilder<PropertyLeaf>();
        Add(leaves, "", value);
        return leaves.ToImmutable();
    }

    /// <summary>What differs between two maps: the path, then the old and the new scalar, null where there is none.</summary>
    public static ImmutableArray<(string Path, PropertyValue? Old, PropertyValue? New)> Differences(PropertyValue before, PropertyValue after)
    {
        var old = Of(before).ToDictionary(leaf => leaf.Path, leaf => leaf.Value, StringComparer.Ordinal);
        var next = Of(after).ToDictionary(leaf => leaf.Path, leaf => leaf.Value, StringComparer.Ordinal);
        return
        [
            .. old.Keys.Union(next.Keys, StringComparer.Ordinal)
                .Select(path => (path, old: old.GetValueOrDefault(path), next: next.GetValueOrDefault(path)))
                .Where(pair => !PropertyValue.Same(pair.old, pair.next))
                .OrderBy(pair => pair.path, StringComparer.Ordinal),
        ];
    }

    private static void Add(ImmutableArray<PropertyLeaf>.Builder leaves, string path, PropertyValue value)
    {
        if (value.Kind == ValueKind.List && !value.Items.IsEmpty)
        {
            for (var i = 0; i < value.Items.Length; i++)
            {
                Add(leaves, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{i}]"), value.Items[i]);
            }
        }
        else if (value.Kind == ValueKind.Map && (value.Members.Count > 0 || path.Length == 0))
        {
            foreach (var (name, member) in value.Members)
            {
                Add(leaves, PropertyPath.Append(path, name), member);
            }
        }
        else
        {
            leaves.Add(new PropertyLeaf(path, value));
        }
    }
}
