namespace Hatmax.Deployment.Nomad.Hcl;

/// <summary>Attributes and blocks in the order in which they were added.</summary>
internal sealed class HclBody
{
    private readonly List<HclItem> _items = [];

    public IReadOnlyList<HclItem> Items => _items;

    /// <summary>Adds an attribute; null adds nothing.</summary>
    public HclBody Set(string name, HclValue? value)
    {
        if (value is not null)
        {
            _items.Add(new HclItem.Attribute(name, value));
        }

        return this;
    }

    /// <summary>Adds a list of texts; an empty one or null adds nothing.</summary>
    public HclBody Set(string name, IReadOnlyList<string>? values) => Set(name, values is { Count: > 0 } ? new HclValue.Texts(values) : (HclValue?)null);

    /// <summary>Adds texts by name as a block, or as a map where a name is no identifier; none or null adds nothing.</summary>
    public HclBody Texts(string name, IReadOnlyDictionary<string, string>? values)
    {
        if (values is not { Count: > 0 })
        {
            return this;
        }

        return values.Keys.All(HclEscape.IsIdentifier)
            ? Block(name, values.Aggregate(new HclBody(), (body, entry) => body.Set(entry.Key, entry.Value)))
            : Set(name, new HclValue.Map(values));
    }

    /// <summary>Adds a block.</summary>
    public HclBody Block(string type, HclBody body) => Block(type, label: null, body);

    /// <summary>Adds a block with a label.</summary>
    public HclBody Block(string type, string? label, HclBody body)
    {
        _items.Add(new HclItem.Block(type, label, body));
        return this;
    }

    /// <summary>Adds a block per element.</summary>
    public HclBody Blocks<T>(string type, IEnumerable<T>? elements, Func<T, string?> label, Func<T, HclBody> body)
    {
        foreach (var element in elements ?? [])
        {
            Block(type, label(element), body(element));
        }

        return this;
    }
}
