using System.Text.Json.Nodes;

namespace Hatmax.Spec.Language;

/// <summary>A rule without an argument: <c>required</c>.</summary>
internal sealed class RuleWordShape : Shape<RuleSpec[]>
{
    public override string Label => "rule";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["enum"] = SchemaText.Array(RuleWords.Flags) };

    public override bool Read(YamlNode node, in Place place, out RuleSpec[] value)
    {
        value = [];
        if (node is not YamlScalar { Kind: ScalarKind.String } scalar)
        {
            place.WrongType(node, "a rule");
            return false;
        }

        value = RuleReader.Read(scalar.Located, null, place.Bag) is { } rule ? [rule] : [];
        return true;
    }
}
