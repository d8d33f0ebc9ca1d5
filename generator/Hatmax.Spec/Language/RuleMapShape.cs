using System.Text.Json.Nodes;

namespace Hatmax.Spec.Language;

/// <summary>Rules as keys of a map: <c>{min_length: 3}</c>.</summary>
internal sealed class RuleMapShape : Shape<RuleSpec[]>
{
    public override string Label => "map of rules";

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (var word in RuleWords.Shape.Words)
        {
            properties[word] = RuleSchemas.Argument(word);
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false, ["minProperties"] = 1 };
    }

    public override bool Read(YamlNode node, in Place place, out RuleSpec[] value)
    {
        value = [];
        if (node is not YamlMapping { Entries.Length: > 0 } map)
        {
            place.WrongType(node, "a map of rules");
            return false;
        }

        var rules = new List<RuleSpec>();
        foreach (var (key, argument) in map.Entries)
        {
            if (RuleReader.Read(key.Located, argument, place.Bag) is { } rule)
            {
                rules.Add(rule);
            }
        }

        value = [.. rules];
        return true;
    }
}
