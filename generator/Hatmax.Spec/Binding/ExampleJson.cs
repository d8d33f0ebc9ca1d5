using System.Globalization;
using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>Turns the YAML of examples, and values that are written as JSON text, into JSON.</summary>
internal static class ExampleJson
{
    /// <summary>The JSON of YAML text that is known to be valid.</summary>
    public static JsonNode? Of(string yaml)
    {
        var bag = new DiagnosticBag("example");
        return YamlReader.Read(yaml, bag) is { } node ? Of(node) : null;
    }

    /// <summary>The JSON of a node.</summary>
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlSequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlMapping map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Of(e.Value)))),
        YamlScalar { Kind: ScalarKind.Null } => null,
        YamlScalar { Kind: ScalarKind.Bool, Text: var text } => char.ToLowerInvariant(text[0]) == 't',
        YamlScalar { Kind: ScalarKind.Int, Text: var text } when long.TryParse(text, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalar { Kind: ScalarKind.Int or ScalarKind.Float, Text: var text }
            when double.TryParse(text, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        YamlScalar scalar => scalar.Text,
        _ => null,
    };

    /// <summary>True for a single word or number, which the schema can give as the default.</summary>
    public static bool IsScalar(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '.' or ':');
}
