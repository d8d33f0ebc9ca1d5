namespace Hatmax.Deployment;

/// <summary>A writable folder in memory that is empty at each start.</summary>
/// <param name="Path">Absolute path in the container.</param>
/// <param name="SizeMb">Limit in MiB.</param>
public sealed record ScratchFolder(string Path, int SizeMb);
