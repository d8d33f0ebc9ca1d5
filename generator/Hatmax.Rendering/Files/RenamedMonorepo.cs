namespace Hatmax.Rendering;

/// <summary>A generated monorepo, and what its files were before renames that are still to be carried into the tree.</summary>
/// <param name="Result">Every file, sorted by path; a file that had another logical id names it.</param>
/// <param name="Pairs">Files that were there before, each before and after the renames; empty when none is pending.</param>
public sealed record RenamedMonorepo(GenerationResult Result, ImmutableArray<RenamedFile> Pairs)
{
    /// <summary>The files of known services are left out.</summary>
    public bool IsPartial { get; init; }
}
