namespace Hatmax.Images;

/// <summary>A hash of a part.</summary>
internal sealed record BomHash(string Alg, string Content);
