using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hatmax.Spec.Language;

namespace Hatmax.Spec;

/// <summary>The JSON Schema (draft-07) of hatmax.yml, for editors and other tools.</summary>
public static class SpecSchema
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// The schema as indented JSON. It accepts what the loader accepts, up to what needs more than one key to judge and up to YAML
    /// that the loader refuses as such (aliases that explode, tags, several documents).
    /// </summary>
    public static string Write()
    {
        var definitions = new SchemaDefinitions();
        var root = SystemShapes.System.Schema(definitions);
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "hatmax.yml",
            ["description"] = "A system of services, from which HatMax generates a monorepo.",
            ["type"] = "object",
            ["allOf"] = new JsonArray(root),
            ["definitions"] = definitions.ToJson(),
        };
        return schema.ToJsonString(Options) + "\n";
    }
}
