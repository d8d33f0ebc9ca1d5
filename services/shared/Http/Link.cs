using System.Text.Json.Serialization;

namespace Hatmax.Shared.Http;

/// <summary>A relation of a resource, such as <c>self</c> or <c>collection</c>, and where to find it.</summary>
/// <param name="Rel">The name of the relation.</param>
/// <param name="Href">A path relative to the service.</param>
public readonly record struct Link(
    [property: JsonPropertyName("rel")] string Rel,
    [property: JsonPropertyName("href")] string Href);
