using System.Text.Json;

namespace Hatmax.Infra.Schemas.Tests;

/// <summary>A published schema, reduced to the form of the data files.</summary>
internal sealed class FullSchema(JsonElement root)
{
    public static FullSchema Load(string package)
    {
        var file = package == "kubernetes" ? "kubernetes-extract.json" : $"{package}.json";
        return new FullSchema(JsonElement.Parse(File.ReadAllText(Path.Combine(SharedSchemas.Folder, file))));
    }

    /// <summary>One line per input of a resource and of the objects in it: path, type and marks.</summary>
    public IEnumerable<string> Describe(string type)
    {
        var isProvider = type.StartsWith("pulumi:providers:", StringComparison.Ordinal);
        var resource = isProvider ? root.GetProperty("provider") : root.GetProperty("resources").GetProperty(type);
        return Describe("", resource.GetProperty("inputProperties"), Names(resource, "requiredInputs"), isProvider);
    }

    private IEnumerable<string> Describe(string path, JsonElement properties, IReadOnlyCollection<string> required, bool isProvider = false)
    {
        foreach (var property in properties.EnumerateObject())
        {
            var type = TypeOf(property.Value);
            var isSecret = property.Value.TryGetProperty("secret", out var secret) && secret.GetBoolean();
            var replaces = property.Value.TryGetProperty("willReplaceOnChanges", out var mark) && mark.GetBoolean();
            yield return Line(path + property.Name, type, required.Contains(property.Name), isSecret, replaces, isProvider && type != "string");
            foreach (var line in ObjectIn(property.Value) is { } nested
                ? Describe($"{path}{property.Name}.", nested.GetProperty("properties"), Names(nested, "required"))
                : [])
            {
                yield return line;
            }
        }
    }

    public static string Line(string path, string type, bool required, bool secret, bool replaces, bool json)
        => $"{path}: {type}{(required ? " required" : "")}{(secret ? " secret" : "")}{(replaces ? " replaces" : "")}{(json ? " json" : "")}";

    private string TypeOf(JsonElement property)
    {
        if (property.TryGetProperty("$ref", out var reference))
        {
            return Referred(property) switch
            {
                null => "any",
                { } type when type.TryGetProperty("enum", out _) => "string",
                _ => reference.GetString()!.Split('/', ':')[^1],
            };
        }

        return property.GetProperty("type").GetString() switch
        {
            "array" => $"list<{TypeOf(property.GetProperty("items"))}>",
            "object" => $"map<{TypeOf(property.GetProperty("additionalProperties"))}>",
            var scalar => scalar!,
        };
    }

    private JsonElement? ObjectIn(JsonElement property)
        => property.TryGetProperty("items", out var items) ? ObjectIn(items)
            : property.TryGetProperty("additionalProperties", out var values) ? ObjectIn(values)
            : Referred(property) is { } type && type.TryGetProperty("properties", out _) ? type
            : null;

    private JsonElement? Referred(JsonElement property)
        => property.TryGetProperty("$ref", out var reference)
            && root.TryGetProperty("types", out var types)
            && types.TryGetProperty(reference.GetString()!.Replace("#/types/", "", StringComparison.Ordinal), out var type) ? type : null;

    private static IReadOnlyCollection<string> Names(JsonElement owner, string property)
        => owner.TryGetProperty(property, out var names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];
}
