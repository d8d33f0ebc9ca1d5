namespace Hatmax.Workspace;

/// <summary>A settled file and its line of the manifest.</summary>
internal sealed record SettledLine(RememberedFile File, ManifestLine Line);
