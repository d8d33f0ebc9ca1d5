namespace Hatmax.Workspace;

/// <summary>
/// Merges solutions by key: projects by path, solution folders by name, rows by what stands left of the equals sign.
/// Everything in the user's solution stays as it is written, GUIDs included.
/// </summary>
internal sealed class SolutionMerge : IFileMerge
{
    /// <inheritdoc />
    public string? Merge(string? baseText, string disk, string generated)
    {
        if (SolutionParser.Parse(disk) is not { } ours || SolutionParser.Parse(generated) is not { } theirs)
        {
            return null;
        }

        SolutionFile? before = null;
        if (baseText is not null && (before = SolutionParser.Parse(baseText)) is null)
        {
            return null;
        }

        var projects = SolutionProjectMerge.Merge(before, ours, theirs);
        var sections = SolutionSectionMerge.Merge(before, ours, theirs, projects);
        return (ours with { Projects = projects.Projects, Sections = sections }).Write();
    }
}
