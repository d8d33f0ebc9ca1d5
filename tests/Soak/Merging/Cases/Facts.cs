using System.Text.Json;
using System.Xml.Linq;
using YamlDotNet.RepresentationModel;

namespace Hatmax.Soak.Merging;

/// <summary>What a structured text says, read by parsers that the merge does not use: the values by path.</summary>
internal static class Facts
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="Exception">The text does not parse.</exception>
    public static SortedDictionary<string, string> Of(string path, string text)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        switch (Path.GetExtension(path))
        {
            case ".json":
                using (var json = JsonDocument.Parse(text, Lenient))
                {
                    Json("", json.RootElement, facts);
                }

                break;
            case ".yml":
                var yaml = new YamlStream();
                yaml.Load(new StringReader(text));
                Yaml("", yaml.Documents[0].RootNode, facts);
                break;
            default:
                foreach (var group in XDocument.Parse(text).Root!.Elements())
                {
                    foreach (var element in group.Elements())
                    {
                        Xml($"{group.Name}[{group.Attribute("Condition")?.Value}]/{element.Name}[{element.Attribute("Include")?.Value}]", element, facts);
                    }
                }

                break;
        }

        return facts;
    }

    private static void Xml(string at, XElement element, SortedDictionary<string, string> facts)
    {
        facts.Add(at, element.HasElements ? "" : element.Value);
        foreach (var attribute in element.Attributes())
        {
            facts.Add($"{at}@{attribute.Name}", attribute.Value);
        }

        foreach (var child in element.Elements())
        {
            Xml($"{at}/{child.Name}", child, facts);
        }
    }

    private static void Json(string at, JsonElement value, SortedDictionary<string, string> facts)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Json($"{at}/{member.Name}", member.Value, facts);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    var named = item.ValueKind == JsonValueKind.Object ? item.GetProperty("name").GetString() : item.GetString();
                    Json($"{at}[{named}]", item, facts);
                }

                break;
            default:
                facts.Add(at, value.GetString()!);
                break;
        }
    }

    private static void Yaml(string at, YamlNode node, SortedDictionary<string, string> facts)
    {
        switch (node)
        {
            case YamlMappingNode map:
                foreach (var (key, value) in map.Children)
                {
                    Yaml($"{at}/{key}", value, facts);
                }

                break;
            case YamlSequenceNode list:
                foreach (var item in list.Children)
                {
                    Yaml($"{at}[{(item is YamlMappingNode ? item["name"] : item)}]", item, facts);
                }

                break;
            default:
                facts.Add(at, node.ToString());
                break;
        }
    }
}
