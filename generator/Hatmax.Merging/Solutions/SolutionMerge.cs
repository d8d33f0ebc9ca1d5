namespace Hatmax.Merging;

/// <summary>
/// Merges solutions by key: projects by path, solution folders by name, rows by what stands left of the equals sign.
/// Everything in the user's solution stays as it is written, GUIDs included.
/// </summary>
internal sealed class SolutionMerge : IFileMerge
{
    /// <inheritdoc />
    public MergeResult Merge(string? baseText, string yours, string generated)
    {
        if (SolutionParser.Parse(yours) is not { } ours || SolutionParser.Parse(generated) is not { } theirs)
        {
            return MergeResult.Impossible("It is not a valid solution.");
        }

        SolutionFile? before = null;
        if (baseText is not null && (before = SolutionParser.Parse(baseText)) is null)
        {
            return MergeResult.Impossible("It is not a valid solution.");
        }

        var projects = SolutionProjectMerge.Merge(before, ours, theirs);
        var sections = SolutionSectionMerge.Merge(before, ours, theirs, projects);
        return MergeResult.Clean((ours with { Projects = projects.Projects, Sections = sections }).Write());
    }
}
