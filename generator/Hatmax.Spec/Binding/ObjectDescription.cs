using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>What an object's own function told about its keys.</summary>
internal sealed class ObjectDescription
{
    public List<KeyDescription> Keys { get; } = [];

    /// <summary>Sets of keys of which exactly one must be written.</summary>
    public List<string[]> ExactlyOne { get; } = [];

    /// <summary>True when an empty map is not enough.</summary>
    public bool HasNeeds => ExactlyOne.Count > 0 || Keys.Exists(k => k.IsRequired);

    public JsonObject Schema(string doc, SchemaDefinitions definitions)
    {
        var schema = new JsonObject
        {
            ["description"] = doc,
            ["type"] = HasNeeds ? JsonValue.Create("object") : SchemaText.OrNull("object"),
            ["properties"] = new JsonObject(Keys.Select(k => KeyValuePair.Create(k.Name, (JsonNode?)Property(k, definitions)))),
            ["additionalProperties"] = false,
        };
        var required = Keys.Where(k => k.IsRequired).Select(k => k.Name).ToList();
        if (required.Count > 0)
        {
            schema["required"] = SchemaText.Array(required);
        }

        if (ExactlyOne.Count > 0)
        {
            schema["allOf"] = new JsonArray([.. ExactlyOne.Select(Choice)]);
        }

        return schema;
    }

    private static JsonObject Property(KeyDescription key, SchemaDefinitions definitions)
    {
        var schema = key.Shape.Schema(definitions);
        if (schema.ContainsKey("$ref"))
        {
            schema = new JsonObject { ["allOf"] = new JsonArray(schema) };
        }

        schema["description"] = key.Default is null ? key.Doc : $"{key.Doc} Default: {key.Default}.";
        schema["examples"] = new JsonArray(ExampleJson.Of(key.Value));
        if (key.Default is { } value && ExampleJson.IsScalar(value))
        {
            schema["default"] = ExampleJson.Of(value);
        }

        return schema;
    }

    private static JsonNode? Choice(string[] keys) =>
        new JsonObject { ["oneOf"] = new JsonArray([.. keys.Select(k => (JsonNode?)new JsonObject { ["required"] = SchemaText.Array(k) })]) };
}
