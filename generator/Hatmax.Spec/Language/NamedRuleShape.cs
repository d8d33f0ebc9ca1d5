using System.Text.Json.Nodes;

namespace Hatmax.Spec.Language;

/// <summary>A rule as <c>{name: min_length, value: 3}</c>.</summary>
internal sealed class NamedRuleShape : Shape<RuleSpec[]>
{
    public override string Label => "`{name, value}`";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray(Form(RuleWords.Flags, false), Form(RuleWords.Limits, true), Form(["one_of"], true)) };

    public override bool Read(YamlNode node, in Place place, out RuleSpec[] value)
    {
        value = [];
        var map = (YamlMapping)node;
        foreach (var (key, _) in map.Entries)
        {
            if (key.Text is not ("name" or "value"))
            {
                place.Bag.Add(
                    LanguageDiagnostics.UnknownKey, key.Span, $"'{Shorten.Text(key.Text)}' is not a key of a named rule.", "A named rule has the keys name and value.");
            }
        }

        var name = map.Entries[map.IndexOf("name")].Value;
        if (name is not YamlScalar { Kind: ScalarKind.String } word)
        {
            (place with { Key = new Located<string>("name", name.Span) }).WrongType(name, "the name of a rule");
            return false;
        }

        var argument = map.IndexOf("value") is >= 0 and var at ? map.Entries[at].Value : null;
        value = RuleReader.Read(word.Located, argument, place.Bag) is { } rule ? [rule] : [];
        return true;
    }

    private static JsonObject Form(string[] words, bool needsValue) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["name"] = new JsonObject { ["enum"] = SchemaText.Array(words) }, ["value"] = RuleSchemas.Argument(words[0]) },
        ["required"] = needsValue ? SchemaText.Array("name", "value") : SchemaText.Array("name"),
        ["additionalProperties"] = false,
    };
}
