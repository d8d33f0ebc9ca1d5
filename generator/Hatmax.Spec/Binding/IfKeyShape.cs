using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>A map with two forms, told apart by the presence of a key.</summary>
internal sealed class IfKeyShape<T>(string key, Shape<T> with, Shape<T> without) : Shape<T>
{
    public override string Label => $"{without.Label} or {with.Label}";

    public override IEnumerable<ShapePart> Parts => [new ShapePart(PartStep.Same, "", without), new ShapePart(PartStep.Same, "", with)];

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["if"] = new JsonObject { ["type"] = "object", ["required"] = SchemaText.Array(key) },
        ["then"] = with.Schema(definitions),
        ["else"] = without.Schema(definitions),
    };

    public override bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out T value) =>
        (node is YamlMapping map && map.IndexOf(key) >= 0 ? with : without).Read(node, place, out value);
}
