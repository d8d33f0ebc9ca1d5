using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>A map whose keys the author chooses; a key without a value is the empty one. Values learn their key from <see cref="Place.Key"/>.</summary>
/// <param name="keys">Form of the keys.</param>
/// <param name="sampleKey">A key for examples.</param>
/// <param name="item">Form of the values.</param>
internal sealed class MapShape<T>(TextPattern keys, string sampleKey, Shape<T> item) : Shape<ImmutableArray<T>>
{
    public override string Label => $"map of {keys.Label} to {item.Label}";

    public override IEnumerable<ShapePart> Parts => [new ShapePart(PartStep.Entry, sampleKey, item)];

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = SchemaText.OrNull("object"),
        ["propertyNames"] = new JsonObject { ["pattern"] = keys.Regex },
        ["additionalProperties"] = item.Schema(definitions),
    };

    public override bool Read(YamlNode node, in Place place, out ImmutableArray<T> value)
    {
        value = [];
        if (node.IsNull)
        {
            return true;
        }

        if (node is not YamlMapping mapping)
        {
            place.WrongType(node, "a map");
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>(mapping.Entries.Length);
        foreach (var (key, child) in mapping.Entries)
        {
            var named = keys.Check(key.Located, place.Bag);
            if (item.Read(child, place with { Key = key.Located }, out var read) && named)
            {
                items.Add(read);
            }
        }

        value = items.DrainToImmutable();
        return true;
    }
}
