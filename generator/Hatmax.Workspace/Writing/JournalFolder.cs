namespace Hatmax.Workspace;

/// <summary>A folder that leaves the tree when nothing else is in it.</summary>
/// <param name="Path">Relative to the root.</param>
/// <param name="Mode">Its permissions, as the number that Unix has for them; null where there are none.</param>
internal sealed record JournalFolder(string Path, int? Mode);
