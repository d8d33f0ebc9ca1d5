namespace Hatmax.Workspace;

/// <summary>A file to be written.</summary>
/// <param name="Path">Relative to the root, with forward slashes, links followed.</param>
/// <param name="Content">Gives the bytes, in the style of the file on disk.</param>
/// <param name="Before">Hash of the bytes that must be on disk until then; null when nothing may be there.</param>
/// <param name="ModeOf">Relative path of the file whose mode it takes; null for a new one.</param>
/// <param name="Executable">Set or clear the executable bits; null leaves them as they are.</param>
internal sealed record PlannedWrite(string Path, Func<byte[]> Content, string? Before, string? ModeOf, bool? Executable);
