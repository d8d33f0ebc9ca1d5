using System.Text.Json.Nodes;

namespace Hatmax.Spec.Binding;

/// <summary>Small pieces of JSON Schema.</summary>
internal static class SchemaText
{
    public static JsonArray Array(params IEnumerable<string> items) => new([.. items.Select(i => (JsonNode?)JsonValue.Create(i))]);

    public static JsonObject Type(string type) => new() { ["type"] = type };

    /// <summary>A text with a form.</summary>
    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>A map or list that may also be left empty.</summary>
    public static JsonArray OrNull(string type) => Array(type, "null");
}
