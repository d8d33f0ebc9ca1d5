using System.Text.Json.Serialization;

namespace Hatmax.Images;

/// <summary>A bill of materials, CycloneDX 1.6.</summary>
internal sealed record BomDocument(string SerialNumber, BomMetadata Metadata, IReadOnlyList<BomComponent> Components, IReadOnlyList<BomDependency> Dependencies)
{
    [JsonPropertyOrder(-4)]
    public string BomFormat { get; } = "CycloneDX";

    [JsonPropertyOrder(-3)]
    public string SpecVersion { get; } = "1.6";

    [JsonPropertyOrder(-1)]
    public int Version { get; } = 1;

    [JsonPropertyOrder(-2)]
    public string SerialNumber { get; init; } = SerialNumber;
}
