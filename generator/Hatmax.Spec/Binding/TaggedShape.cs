using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>A map with exactly one key, which says what its value is.</summary>
internal sealed class TaggedShape<T>(string name, string noun, DiagnosticDescriptor unknown, params (string Tag, Shape<T> Shape)[] cases) : Shape<T>
{
    public override string Label => noun;

    public override IEnumerable<ShapePart> Parts => cases.Select(c => new ShapePart(PartStep.Key, c.Tag, c.Shape));

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(name, () => new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(cases.Select(c => KeyValuePair.Create(c.Tag, (JsonNode?)c.Shape.Schema(definitions)))),
        ["additionalProperties"] = false,
        ["minProperties"] = 1,
        ["maxProperties"] = 1,
    });

    public override bool Read(YamlNode node, in Place place, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlMapping map)
        {
            place.WrongType(node, $"a {noun} such as `{cases[0].Tag}: …`");
            return false;
        }

        if (map.Entries.Length != 1)
        {
            place.Bag.Add(
                LanguageDiagnostics.OneKey, node.Span, $"A {noun} has exactly one key, and this one has {map.Entries.Length}.",
                map.Entries.Length == 0 ? $"Write one of: {Tags}." : $"Start a new list item for '{Shorten.Text(map.Entries[1].Key.Text)}', or indent it below the first key.");
            return false;
        }

        var (key, child) = map.Entries[0];
        foreach (var (tag, shape) in cases)
        {
            if (string.Equals(tag, key.Text, StringComparison.Ordinal))
            {
                return shape.Read(child, place with { Key = key.Located }, out value);
            }
        }

        var near = NearestName.Of(key.Text, cases.Select(c => c.Tag));
        place.Bag.Add(
            unknown, key.Span, $"'{Shorten.Text(key.Text)}' is not a known {noun}.",
            near is null ? $"Use one of: {Tags}." : $"Did you mean '{near}'? Known are: {Tags}.");
        return false;
    }

    private string Tags => string.Join(", ", cases.Select(c => c.Tag));
}
