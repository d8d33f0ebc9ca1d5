namespace Hatmax.Rendering;

/// <summary>The files of a monorepo, and what they were before renames that are still to be carried into the tree.</summary>
/// <param name="Files">Every file, sorted by path; a file that had another logical id names it.</param>
/// <param name="Pairs">Every file before and after the renames; empty when none is pending.</param>
public sealed record RenamedMonorepo(ImmutableArray<GeneratedFile> Files, ImmutableArray<RenamedFile> Pairs);
