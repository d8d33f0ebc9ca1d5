using System.Text.Json.Serialization;

namespace Hatmax.Shared.Http;

/// <summary>Where a page stands in its collection.</summary>
/// <param name="Page">The number of the page, from 1.</param>
/// <param name="PerPage">How many items a full page has.</param>
/// <param name="Total">How many items the whole collection has.</param>
public sealed record PageMeta(
    [property: JsonPropertyName("page")] int Page,
    [property: JsonPropertyName("per_page")] int PerPage,
    [property: JsonPropertyName("total")] long Total);
