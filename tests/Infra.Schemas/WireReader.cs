using System.Collections.Immutable;
using System.Text.Json;

namespace Hatmax.Infra.Schemas;

/// <summary>Reads properties as they go over the wire: objects with a signature are secrets and references.</summary>
internal sealed class WireReader
{
    private const string Signature = "4dabf18193072939515e22adb298388d";
    private const string Secret = "1b47061264138c4ac30d75fd1eb44270";
    private const string Reference = "5cf8f73096256a8f31e491e813e4eb8e";

    private readonly HashSet<string> _secretPaths = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> SecretPaths => _secretPaths;

    public ImmutableDictionary<string, object> ReadObject(JsonElement json, PropertyPath path)
        => json.EnumerateObject()
            .Select(property => (property.Name, Value: ReadValue(property.Value, path.At(property.Name))))
            .Where(property => property.Value is not null)
            .ToImmutableDictionary(property => property.Name, property => property.Value!, StringComparer.Ordinal);

    public object? ReadValue(JsonElement json, PropertyPath path) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select((item, index) => ReadValue(item, path.At(index))).ToImmutableArray(),
        JsonValueKind.Object when json.TryGetProperty(Signature, out var kind) => ReadSpecial(kind.GetString(), json, path),
        JsonValueKind.Object => ReadObject(json, path),
        _ => null,
    };

    private object? ReadSpecial(string? kind, JsonElement json, PropertyPath path)
    {
        switch (kind)
        {
            case Secret:
                _secretPaths.Add(path.Text);
                return ReadValue(json.GetProperty("value"), path);
            case Reference:
                // A provider gets the id; it is empty while the resource is not known.
                return json.TryGetProperty("id", out var id) && id.GetString() is { Length: > 0 } known ? known : RecordedRegistration.Unknown;
            default:
                return ReadObject(json, path);
        }
    }
}
