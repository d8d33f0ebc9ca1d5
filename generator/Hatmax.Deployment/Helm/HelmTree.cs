using System.Globalization;
using Hatmax.Deployment.Yaml;

namespace Hatmax.Deployment.Helm;

/// <summary>A YAML tree as ordinary dictionaries and lists.</summary>
internal static class HelmTree
{
    public static Dictionary<string, object> Of(YamlMap map) =>
        map.ToDictionary(entry => entry.Key, entry => Value(entry.Value), StringComparer.Ordinal);

    private static object Value(YamlNode node) => node switch
    {
        YamlMap map => Of(map),
        YamlList list => list.Select(Value).ToList(),
        YamlScalar { IsText: true } scalar => scalar.Text,
        YamlScalar { Text: "true" } => true,
        YamlScalar { Text: "false" } => false,
        YamlScalar scalar => int.Parse(scalar.Text, CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A new kind of node needs a plain form."),
    };
}
