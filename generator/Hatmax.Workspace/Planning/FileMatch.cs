namespace Hatmax.Workspace;

/// <summary>What is remembered of a generated file, and where it lies.</summary>
/// <param name="Entry">Its line of the manifest; null for a new file.</param>
/// <param name="Source">Where the user's version lies.</param>
/// <param name="IsRenamed">The line has an id that the file had before a rename.</param>
internal readonly record struct FileMatch(ManifestEntry? Entry, ResolvedPath Source, bool IsRenamed);
