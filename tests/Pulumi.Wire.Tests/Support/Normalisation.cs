using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WireTests.Support;

/// <summary>
/// Takes out of a request what differs between the SDKs for .NET and Node by their design. Everything else must be the same.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item>Node says where in the source a resource is made, always says aliasSpecs, and fills messages that .NET leaves out with empty values.</item>
/// <item>Only Node accepts partly known values, so that in a preview it knows of an unknown value that it is secret, and says so when it sends it on.</item>
/// <item>.NET leaves a null out of an object.</item>
/// <item>Durations have other units; both are read by Go's ParseDuration.</item>
/// <item>.NET gives the providers of a local component to its children alone, which get them in Node as well.</item>
/// <item>Node names the parent in an alias that has the resource's own, which .NET leaves to the engine.</item>
/// <item>In a reference to a resource, .NET has the empty text for an id that is not known.</item>
/// <item>Where an input of a provider is JSON text, the layout has no meaning. With a secret inside, Node makes the text secret and .NET marks its place in the text.</item>
/// <item>The order of dependencies has no meaning.</item>
/// <item>The official SDK for .NET names every kind of hook for a resource that has none.</item>
/// </list>
/// </remarks>
internal static class Normalisation
{
    private const string Signature = "4dabf18193072939515e22adb298388d";
    private const string Secret = "1b47061264138c4ac30d75fd1eb44270";
    private const string Reference = "5cf8f73096256a8f31e491e813e4eb8e";
    private const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    private static readonly string[] NodeOnly = ["sourceposition", "stacktrace", "aliasspecs", "supportspartialvalues"];
    private static readonly string[] SaidWhenFalse = ["protect", "retainondelete"];
    private static readonly string[] Values = ["object", "outputs", "properties"];
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The request as text, the same for requests that mean the same.</summary>
    public static string Text(EngineRequest request)
    {
        var isProvider = request.Method == "registerResource" && request.Text("type").StartsWith("pulumi:providers:", StringComparison.Ordinal);
        var fields = request.Body
            .Where(field => !NodeOnly.Contains(field.Key) && !(field.Key == "providers" && request.Body["remote"]?.GetValue<bool>() == false))
            .Select(field => KeyValuePair.Create(field.Key, Field(field.Key, field.Value, isProvider, request.Body)))
            .Where(field => SaidWhenFalse.Contains(field.Key) || !IsEmpty(field.Value))
            .OrderBy(field => field.Key, StringComparer.Ordinal);
        return new JsonObject(fields).ToJsonString(Layout);
    }

    private static JsonNode? Field(string name, JsonNode? value, bool isProvider, JsonObject request) => name switch
    {
        "dependencies" => Sorted(value!.AsArray()),
        "propertydependencies" => new JsonObject(Ordered(value!).Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Sorted(entry.Value!["urns"]!.AsArray())))),
        "customtimeouts" => new JsonObject(Ordered(value!).Where(entry => !IsEmpty(entry.Value)).Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Seconds((string)entry.Value!)))),
        "hooks" => new JsonObject(Ordered(value!).Where(entry => !IsEmpty(entry.Value)).Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone()))),
        "aliases" => new JsonArray([.. value!.AsArray().Select(alias => Alias(alias!, (string?)request["parent"]))]),
        _ when Values.Contains(name) => Value(value, isProvider),
        _ => value?.DeepClone(),
    };

    private static JsonNode? Value(JsonNode? node, bool isProvider) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(element => Value(element, isProvider))]),
        JsonObject secret when IsSecret(secret) && HoldsUnknown(secret["value"]) => Value(secret["value"], isProvider),
        JsonObject secret when isProvider && IsSecret(secret) && JsonText(secret["value"]) is { } text => Json(text, isSecret: true),
        JsonObject map => new JsonObject(Ordered(map).Where(entry => entry.Value is not null).Select(entry => KeyValuePair.Create(entry.Key, Entry(map, entry.Key, entry.Value!, isProvider)))),
        _ when isProvider && JsonText(node) is { } text => Json(text, isSecret: false),
        _ => node?.DeepClone(),
    };

    private static JsonNode? Entry(JsonObject map, string name, JsonNode value, bool isProvider) =>
        name == "id" && IsSigned(map, Reference) && HoldsUnknown(value) ? "" : Value(value, isProvider);

    private static string? JsonText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String && ((string)node!).StartsWith('[') ? (string)node! : null;

    private static JsonObject Json(string text, bool isSecret)
    {
        var value = Value(JsonNode.Parse(text), isProvider: false);
        return new JsonObject { ["json"] = WithoutSecrets(value), ["secret"] = isSecret || HoldsSecret(value) };
    }

    private static bool HoldsSecret(JsonNode? node) => node switch
    {
        JsonArray list => list.Any(HoldsSecret),
        JsonObject map => IsSecret(map) || map.Any(entry => HoldsSecret(entry.Value)),
        _ => false,
    };

    private static JsonNode? WithoutSecrets(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(WithoutSecrets)]),
        JsonObject map when IsSecret(map) => WithoutSecrets(map["value"]),
        JsonObject map => new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, WithoutSecrets(entry.Value)))),
        _ => node?.DeepClone(),
    };

    private static bool IsSecret(JsonObject map) => IsSigned(map, Secret);

    private static bool IsSigned(JsonObject map, string kind) => map.TryGetPropertyValue(Signature, out var signature) && (string?)signature == kind;

    private static bool HoldsUnknown(JsonNode? node) => node switch
    {
        JsonArray list => list.Any(HoldsUnknown),
        JsonObject map => map.Any(entry => HoldsUnknown(entry.Value)),
        JsonValue value => value.GetValueKind() == JsonValueKind.String && (string)value! == Unknown,
        _ => false,
    };

    private static JsonObject Alias(JsonNode alias, string? parent) => new(Ordered(alias)
        .Where(entry => !(entry.Key == "parenturn" && (string?)entry.Value == parent))
        .Select(entry => KeyValuePair.Create(entry.Key, entry.Value is JsonObject inner ? Alias(inner, parent) : entry.Value?.DeepClone()))
        .Where(entry => !IsEmpty(entry.Value)));

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Ordered(JsonNode map) => map.AsObject().OrderBy(entry => entry.Key, StringComparer.Ordinal);

    private static JsonArray Sorted(JsonArray texts) => new([.. texts.Select(text => (string)text!).Order(StringComparer.Ordinal).Select(text => (JsonNode?)text)]);

    private static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        JsonObject map => map.Count == 0,
        _ => node.GetValueKind() is JsonValueKind.False || (node.GetValueKind() is JsonValueKind.String && (string)node! == ""),
    };

    private static double Seconds(string duration)
    {
        var unit = duration.TrimStart([.. "0123456789."]);
        var count = double.Parse(duration[..^unit.Length], CultureInfo.InvariantCulture);
        return unit switch
        {
            "ns" => count / 1e9,
            "ms" => count / 1e3,
            "s" => count,
            "m" => count * 60,
            "h" => count * 3600,
            _ => throw new FormatException($"'{duration}' is no duration with one unit."),
        };
    }
}
