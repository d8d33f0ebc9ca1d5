namespace Hatmax.Workspace;

/// <summary>A staged file that moves into the tree.</summary>
/// <param name="Path">Relative to the root.</param>
/// <param name="Staged">Name in the folder of the run; no longer there once it moved.</param>
/// <param name="Backup">Name of a copy of what it replaces; null when it replaces nothing.</param>
/// <param name="Before">Hash of what it replaces, or null.</param>
/// <param name="After">Hash of its own bytes.</param>
internal sealed record JournalWrite(string Path, string Staged, string? Backup, string? Before, string After);
