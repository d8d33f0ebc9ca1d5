using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>A shape whose value is turned into another one.</summary>
internal sealed class SelectShape<TIn, TOut>(Shape<TIn> inner, Func<TIn, Place, TOut> select) : Shape<TOut>
{
    public override string Label => inner.Label;

    public override IEnumerable<ShapePart> Parts => [new ShapePart(PartStep.Same, "", inner)];

    public override JsonObject Schema(SchemaDefinitions definitions) => inner.Schema(definitions);

    public override bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out TOut value)
    {
        if (inner.Read(node, place, out var read))
        {
            value = select(read, place);
            return true;
        }

        value = default;
        return false;
    }
}
