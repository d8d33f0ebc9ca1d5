namespace Hatmax.Images;

/// <summary>What a part needs.</summary>
internal sealed record BomDependency(string Ref, IReadOnlyList<string> DependsOn);
