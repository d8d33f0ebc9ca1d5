using System.Text.Json.Serialization;

namespace Hatmax.Shared.Http;

/// <summary>The body of every successful answer: <c>{"data":…,"meta":…,"links":…}</c>; members that are null are left out.</summary>
/// <typeparam name="T">The payload.</typeparam>
/// <param name="Data">The payload.</param>
/// <param name="Meta">Where a page stands in its collection; null for anything but a page.</param>
/// <param name="Links">What a client can do next; hrefs are relative to the service.</param>
public sealed record Envelope<T>(
    [property: JsonPropertyName("data")] T Data,
    [property: JsonPropertyName("meta"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PageMeta? Meta = null,
    [property: JsonPropertyName("links"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Link>? Links = null);
