using System.Text.Json.Serialization;

namespace Hatmax.Images;

/// <summary>A part.</summary>
/// <param name="Type">Such as <c>library</c>.</param>
/// <param name="Name">Its name.</param>
internal sealed record BomComponent(string Type, string Name)
{
    [JsonPropertyName("bom-ref")]
    public string? Reference { get; init; }

    public string? Version { get; init; }

    /// <summary><c>required</c> when it is in the image, <c>excluded</c> when only the build needs it.</summary>
    public string? Scope { get; init; }

    public IReadOnlyList<BomHash>? Hashes { get; init; }

    public string? Purl { get; init; }
}
