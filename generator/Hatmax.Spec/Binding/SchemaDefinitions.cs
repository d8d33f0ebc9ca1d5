using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>The named parts of the JSON Schema, each written once however often it is used.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to the definition, which is written when it is first asked for.</summary>
    public JsonObject Reference(string name, Func<JsonObject> write)
    {
        if (_definitions.TryAdd(name, null))
        {
            _definitions[name] = write();
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>All definitions by name.</summary>
    public JsonObject ToJson() => new(_definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
}
