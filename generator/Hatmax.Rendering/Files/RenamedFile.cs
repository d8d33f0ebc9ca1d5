namespace Hatmax.Rendering;

/// <summary>A generated file before and after the renames that the tree has not seen yet.</summary>
/// <param name="Former">As the spec gives it with the former names.</param>
/// <param name="Now">As the spec gives it.</param>
public sealed record RenamedFile(GeneratedFile Former, GeneratedFile Now);
