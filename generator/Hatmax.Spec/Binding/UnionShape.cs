using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>A value with several forms, told apart by being a scalar, a list or a map. A key without a value goes to the list or map.</summary>
internal sealed class UnionShape<T>(Shape<T>? scalar, Shape<T>? list, Shape<T>? map) : Shape<T>
{
    private IEnumerable<Shape<T>> Forms => new[] { scalar, list, map }.OfType<Shape<T>>();

    public override string Label => string.Join(" or ", Forms.Select(f => f.Label));

    public override IEnumerable<ShapePart> Parts => Forms.Select(f => new ShapePart(PartStep.Same, "", f));

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray([.. Forms.Select(f => (JsonNode?)f.Schema(definitions))]) };

    public override bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out T value)
    {
        var form = node switch
        {
            { IsNull: true } => list ?? map ?? scalar,
            YamlScalar => scalar,
            YamlSequence => list,
            _ => map,
        };
        if (form is not null)
        {
            return form.Read(node, place, out value);
        }

        place.WrongType(node, Expected());
        value = default;
        return false;
    }

    private string Expected()
    {
        string?[] nouns = [scalar is null ? null : "a single value", list is null ? null : "a list", map is null ? null : "a map"];
        return string.Join(" or ", nouns.OfType<string>());
    }
}
