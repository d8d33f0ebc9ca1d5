namespace Hatmax.Deployment.Compose;

/// <summary>A folder in memory that belongs to the user of the container.</summary>
internal sealed record ComposeTmpfs(string Path, int SizeMb, int User, int Group);
