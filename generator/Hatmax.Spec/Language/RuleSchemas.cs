using System.Text.Json.Nodes;

namespace Hatmax.Spec.Language;

/// <summary>JSON Schema of rule arguments.</summary>
internal static class RuleSchemas
{
    public static JsonObject Argument(string word) => word switch
    {
        "one_of" => new JsonObject { ["type"] = "array", ["items"] = SingleValue() },
        _ when Array.IndexOf(RuleWords.Flags, word) >= 0 => new JsonObject { ["enum"] = new JsonArray(true, null) },
        _ => SingleValue(),
    };

    private static JsonObject SingleValue() => new() { ["type"] = SchemaText.Array("string", "number", "boolean") };
}
