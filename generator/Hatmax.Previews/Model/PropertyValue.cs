namespace Hatmax.Previews;

/// <summary>A value of a resource, without its secrets: those are dropped when it is read.</summary>
internal sealed record PropertyValue(ValueKind Kind)
{
    public static readonly PropertyValue Secret = new(ValueKind.Secret);

    public static readonly PropertyValue Unknown = new(ValueKind.Unknown);

    /// <summary>A map without entries.</summary>
    public static readonly PropertyValue Empty = new(ValueKind.Map);

    /// <summary>A string, or a literal as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>Members of a list.</summary>
    public ImmutableArray<PropertyValue> Items { get; init; } = [];

    /// <summary>Members of a map, by name in ordinal order.</summary>
    public ImmutableSortedDictionary<string, PropertyValue> Members { get; init; } = ImmutableSortedDictionary.Create<string, PropertyValue>(StringComparer.Ordinal);

    /// <summary>The member of that name, or null.</summary>
    public PropertyValue? this[string name] => Members.GetValueOrDefault(name);

    public bool IsTrue => Kind == ValueKind.Literal && Text == "true";

    /// <summary>True when both are the same value all the way down. Two secrets are: nobody can tell.</summary>
    public static bool Same(PropertyValue? a, PropertyValue? b) =>
        a is null || b is null
            ? a is null && b is null
            : a.Kind == b.Kind && a.Text == b.Text
                && a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second))
                && a.Members.Count == b.Members.Count && a.Members.All(pair => b.Members.TryGetValue(pair.Key, out var other) && Same(pair.Value, other));
}
