namespace Hatmax.Workspace;

/// <summary>A file to be removed, because it is gone or because it moves.</summary>
/// <param name="Path">Relative to the root, with forward slashes, links followed.</param>
/// <param name="Before">Hash of the bytes that must be on disk until then.</param>
internal sealed record PlannedDelete(string Path, string Before);
