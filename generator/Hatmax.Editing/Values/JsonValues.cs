using System.Text.Json;

namespace Hatmax.Editing;

/// <summary>Reads values from JSON.</summary>
internal static class JsonValues
{
    /// <summary>The value; null where the text is not JSON.</summary>
    public static SpecValue? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Value(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SpecValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new SpecMap([.. element.EnumerateObject().DistinctBy(p => p.Name, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Name, Value(p.Value)))]),
        JsonValueKind.Array => new SpecList([.. element.EnumerateArray().Select(Value)]),
        JsonValueKind.String => SpecValue.Text(element.GetString()!),
        _ => new SpecScalar(element.GetRawText(), false),
    };
}
