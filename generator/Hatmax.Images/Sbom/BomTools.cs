namespace Hatmax.Images;

/// <summary>The programs that wrote it.</summary>
internal sealed record BomTools(IReadOnlyList<BomComponent> Components);
