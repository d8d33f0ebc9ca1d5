using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>A shape whose value is turned into another one where that is possible.</summary>
/// <param name="inner">The shape.</param>
/// <param name="refine">Gives the value; not ok: not usable, and reported.</param>
/// <param name="schema">The narrower schema; null for that of the inner shape.</param>
internal sealed class RefineShape<TIn, TOut>(
    Shape<TIn> inner, Func<TIn, Place, (bool Ok, TOut? Value)> refine, Func<SchemaDefinitions, JsonObject>? schema = null) : Shape<TOut>
{
    public override string Label => inner.Label;

    public override IEnumerable<ShapePart> Parts => [new ShapePart(PartStep.Same, "", inner)];

    public override JsonObject Schema(SchemaDefinitions definitions) => schema is null ? inner.Schema(definitions) : schema(definitions);

    public override bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out TOut value)
    {
        value = default;
        if (!inner.Read(node, place, out var read) || refine(read, place) is not (true, { } refined))
        {
            return false;
        }

        value = refined;
        return true;
    }
}
