namespace Hatmax.Images;

/// <summary>What the bill is about and who wrote it.</summary>
internal sealed record BomMetadata(BomTools Tools, BomComponent Component);
