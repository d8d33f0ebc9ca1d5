using System.Text.Json;

namespace Hatmax.Infra.Schemas;

/// <summary>One data file.</summary>
internal sealed record PackageFacts(
    string Package,
    string Version,
    Dictionary<string, Dictionary<string, PropertyFacts>> Resources,
    Dictionary<string, Dictionary<string, PropertyFacts>> Objects)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<PackageFacts> ReadAll()
    {
        var assembly = typeof(PackageFacts).Assembly;
        return [.. assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            return JsonSerializer.Deserialize<PackageFacts>(stream, Options)!;
        })];
    }

    public IEnumerable<ResourceSchema> Schemas()
    {
        var objects = Objects.ToDictionary(pair => pair.Key, pair => Properties(pair.Value), StringComparer.Ordinal);
        return Resources.Select(pair => new ResourceSchema(pair.Key, Properties(pair.Value), objects));
    }

    private static IReadOnlyDictionary<string, PropertySchema> Properties(Dictionary<string, PropertyFacts> facts)
        => facts.ToDictionary(
            pair => pair.Key,
            pair => new PropertySchema(
                PropertyType.Parse(pair.Value.Type), pair.Value.Required, pair.Value.Secret, pair.Value.Replaces, pair.Value.Json, pair.Value.Values ?? []),
            StringComparer.Ordinal);
}
