namespace Hatmax.Images;

/// <summary>A file that decides what is in an image.</summary>
/// <param name="Path">Path under the root, with forward slashes.</param>
/// <param name="File">The file.</param>
internal sealed record SourceFile(string Path, FileInfo File);
