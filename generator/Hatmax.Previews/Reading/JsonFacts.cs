using System.Text.Json;

namespace Hatmax.Previews.Reading;

/// <summary>Reads members that may be missing or of another type.</summary>
internal static class JsonFacts
{
    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static string? Text(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static bool Flag(this JsonElement json, string name) => json.Member(name) is { ValueKind: JsonValueKind.True };

    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    public static IEnumerable<JsonProperty> Members(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Object } value ? value.EnumerateObject() : [];

    public static ImmutableArray<string> Texts(this JsonElement json, string name) =>
        [.. json.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];

    public static ImmutableSortedDictionary<string, int> Numbers(this JsonElement json, string name) =>
        json.Members(name)
            .Where(member => member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out _))
            .DistinctBy(member => member.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(member => member.Name, member => Math.Max(0, member.Value.GetInt32()), StringComparer.Ordinal);
}
