using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hatmax.Cli.Running;

/// <summary>Minimal valid request bodies, derived from an OpenAPI document. What cannot be derived, such as a pattern, gives none.</summary>
internal sealed class SampleBody(JsonElement document)
{
    private const int MaxDepth = 8;
    private static readonly string[] NameLike = ["name", "title", "text", "description"];

    /// <summary>A body for an operation as compact JSON; null when none can be derived.</summary>
    public string? OfRequest(string path, string method)
    {
        if (!TryWalk(document, out var schema, "paths", path, method, "requestBody", "content", "application/json", "schema"))
        {
            return null;
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            if (!TryWrite(json, schema, isRoot: true, 0))
            {
                // The writer may hold half an object; nothing of it is used.
                return null;
            }
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private bool TryWrite(Utf8JsonWriter json, JsonElement schema, bool isRoot, int depth)
    {
        schema = Resolve(schema);
        if (depth > MaxDepth || schema.ValueKind != JsonValueKind.Object || schema.TryGetProperty("pattern", out _))
        {
            return TryExample(json, schema);
        }

        if (TryExample(json, schema))
        {
            return true;
        }

        switch (TypeOf(schema))
        {
            case "object": return TryWriteObject(json, schema, isRoot, depth);
            case "array": return TryWriteArray(json, schema, depth);
            case "string": json.WriteStringValue(Text(schema)); return true;
            case "integer" or "number": json.WriteNumberValue(Number(schema)); return true;
            case "boolean": json.WriteBooleanValue(value: false); return true;
            default: return false;
        }
    }

    private bool TryWriteObject(Utf8JsonWriter json, JsonElement schema, bool isRoot, int depth)
    {
        var required = schema.TryGetProperty("required", out var names) ? [.. names.EnumerateArray().Select(n => n.GetString() ?? "")] : new List<string>();
        if (!schema.TryGetProperty("properties", out var properties))
        {
            json.WriteStartObject();
            json.WriteEndObject();
            return true;
        }

        // An empty object says nothing to a newcomer: show one field that reads well.
        if (isRoot && required.Count == 0 && NameLike.FirstOrDefault(n => properties.TryGetProperty(n, out _)) is { } shown)
        {
            required.Add(shown);
        }

        json.WriteStartObject();
        foreach (var name in required)
        {
            if (!properties.TryGetProperty(name, out var property))
            {
                return false;
            }

            json.WritePropertyName(name);
            if (!TryWrite(json, property, isRoot: false, depth + 1))
            {
                return false;
            }
        }

        json.WriteEndObject();
        return true;
    }

    private bool TryWriteArray(Utf8JsonWriter json, JsonElement schema, int depth)
    {
        json.WriteStartArray();
        var needed = schema.TryGetProperty("minItems", out var min) ? min.GetInt32() : 0;
        if (needed > 0 && (needed > 1 || !schema.TryGetProperty("items", out var items) || !TryWrite(json, items, isRoot: false, depth + 1)))
        {
            return false;
        }

        json.WriteEndArray();
        return true;
    }

    private static bool TryExample(Utf8JsonWriter json, JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Object
            && (schema.TryGetProperty("example", out var value) || TryFirst(schema, "examples", out value) || TryFirst(schema, "enum", out value)))
        {
            value.WriteTo(json);
            return true;
        }

        return false;
    }

    private static bool TryFirst(JsonElement schema, string name, out JsonElement value)
    {
        value = schema.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().FirstOrDefault(v => v.ValueKind != JsonValueKind.Null)
            : default;
        return value.ValueKind != JsonValueKind.Undefined;
    }

    private JsonElement Resolve(JsonElement schema)
    {
        for (var depth = 0; depth < MaxDepth && schema.ValueKind == JsonValueKind.Object; depth++)
        {
            if (schema.TryGetProperty("$ref", out var reference) && reference.GetString() is { } target && target.StartsWith("#/", StringComparison.Ordinal))
            {
                if (!TryWalk(document, out schema, target[2..].Split('/')))
                {
                    return default;
                }
            }
            else if (schema.TryGetProperty("oneOf", out var options) || schema.TryGetProperty("anyOf", out options) || schema.TryGetProperty("allOf", out options))
            {
                schema = options.EnumerateArray().FirstOrDefault(o => TypeOf(o) != "null");
            }
            else
            {
                return schema;
            }
        }

        return schema;
    }

    // OpenAPI 3.1 writes a nullable type as ["null", "string"], and a number that may come as text as ["integer", "string"].
    private static string? TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? null : type.ValueKind switch
    {
        JsonValueKind.String => type.GetString(),
        JsonValueKind.Array => type.EnumerateArray().Select(t => t.GetString()).FirstOrDefault(t => t != "null"),
        _ => null,
    };

    private static string Text(JsonElement schema)
    {
        var text = (schema.TryGetProperty("format", out var format) ? format.GetString() : null) switch
        {
            "uuid" => "00000000-0000-4000-8000-000000000001",
            "email" => "ada@example.org",
            "uri" or "url" => "https://example.org",
            "date" => "2030-01-31",
            "date-time" => "2030-01-31T12:00:00Z",
            "time" => "12:00:00",
            "duration" => "PT1H",
            _ => "First",
        };
        var min = schema.TryGetProperty("minLength", out var length) ? length.GetInt32() : 0;
        var max = schema.TryGetProperty("maxLength", out length) ? length.GetInt32() : int.MaxValue;
        text = text.PadRight(Math.Min(min, 200), 'x');
        return text.Length > max ? text[..max] : text;
    }

    private static decimal Number(JsonElement schema)
    {
        var min = schema.TryGetProperty("minimum", out var bound) && bound.TryGetDecimal(out var low) ? low : (decimal?)null;
        var max = schema.TryGetProperty("maximum", out bound) && bound.TryGetDecimal(out var high) ? high : (decimal?)null;
        return min > 1 ? min.Value : max < 1 ? max.Value : 1;
    }

    private static bool TryWalk(JsonElement from, out JsonElement found, params ReadOnlySpan<string> path)
    {
        found = from;
        foreach (var name in path)
        {
            if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(name, out found))
            {
                return false;
            }
        }

        return true;
    }
}
