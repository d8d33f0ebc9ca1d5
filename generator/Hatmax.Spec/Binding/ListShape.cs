using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>A list; a key without a value is the empty one. Unusable items are left out.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<ImmutableArray<T>>
{
    public override string Label => $"list of {item.Label}";

    public override IEnumerable<ShapePart> Parts => [new ShapePart(PartStep.Item, "", item)];

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = SchemaText.OrNull("array"), ["items"] = item.Schema(definitions) };

    public override bool Read(YamlNode node, in Place place, out ImmutableArray<T> value)
    {
        value = [];
        if (node.IsNull)
        {
            return true;
        }

        if (node is not YamlSequence sequence)
        {
            place.WrongType(node, "a list");
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>(sequence.Items.Length);
        foreach (var child in sequence.Items)
        {
            if (item.Read(child, place with { Key = new Located<string>(place.Key.Value, child.Span) }, out var read))
            {
                items.Add(read);
            }
        }

        value = items.DrainToImmutable();
        return true;
    }
}
