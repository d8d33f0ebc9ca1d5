using System.Collections;

namespace Hatmax.Deployment.Yaml;

/// <summary>A list.</summary>
public sealed class YamlList : YamlNode, IEnumerable<YamlNode>
{
    private readonly List<YamlNode> _items = [];

    /// <summary>Number of items.</summary>
    public int Count => _items.Count;

    /// <summary>A list of texts.</summary>
    public static YamlList Of(IEnumerable<string> texts) => Of(texts.Select(text => (YamlNode)text));

    /// <summary>A list of values.</summary>
    public static YamlList Of(IEnumerable<YamlNode> items)
    {
        var list = new YamlList();
        list._items.AddRange(items);
        return list;
    }

    /// <summary>Adds an item at the end.</summary>
    public void Add(YamlNode item) => _items.Add(item);

    /// <inheritdoc />
    public IEnumerator<YamlNode> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
