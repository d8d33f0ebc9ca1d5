namespace Hatmax.Workspace;

/// <summary>A file that leaves the tree: it moves to <paramref name="Backup"/> until the run is complete.</summary>
/// <param name="Path">Relative to the root.</param>
/// <param name="Backup">Name in the folder of the run.</param>
/// <param name="Before">Hash of its bytes.</param>
internal sealed record JournalDelete(string Path, string Backup, string Before);
