namespace Hatmax.Merging;

/// <summary>A Visual Studio solution as its lines, cut into projects and global sections; writing gives back every line that was read.</summary>
internal sealed record SolutionFile(
    ImmutableArray<string> Header,
    ImmutableArray<SolutionProject> Projects,
    ImmutableArray<string> BeforeGlobal,
    ImmutableArray<SolutionSection> Sections,
    ImmutableArray<string> Tail)
{
    public string Write()
    {
        var lines = Header
            .Concat(Projects.SelectMany(p => p.Leading.Concat(p.Lines)))
            .Concat(BeforeGlobal)
            .Concat(Sections.SelectMany(s => s.Leading.Append(s.First).Concat(s.Rows).Append(s.Last)))
            .Concat(Tail);
        return string.Join('\n', lines);
    }

    /// <summary>Identity of each project: the names of its folders and its own for a folder, the path for a project. By GUID in upper case.</summary>
    public Dictionary<string, string> Keys()
    {
        var folders = Projects.Where(p => p.IsFolder).GroupBy(p => Upper(p.Guid), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var parents = Parents();
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var project in Projects)
        {
            keys[Upper(project.Guid)] = project.IsFolder ? "folder:" + FolderPath(project, folders, parents) : "project:" + Upper(project.Path.Replace('\\', '/'));
        }

        return keys;
    }

    /// <summary>GUID of a nested project to that of its folder, both in upper case.</summary>
    public Dictionary<string, string> Parents()
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Sections.Where(s => string.Equals(s.Name, "NestedProjects", StringComparison.Ordinal)).SelectMany(s => s.Rows))
        {
            if (row.Split('=', 2) is [var child, var parent])
            {
                parents[Upper(child.Trim())] = Upper(parent.Trim());
            }
        }

        return parents;
    }

    private static string FolderPath(SolutionProject folder, Dictionary<string, SolutionProject> folders, Dictionary<string, string> parents)
    {
        var path = Upper(folder.Name);
        var at = Upper(folder.Guid);

        // A folder nested in itself would never end: no real path is deeper than there are folders.
        for (var depth = 0; depth < folders.Count && parents.TryGetValue(at, out var parent) && folders.TryGetValue(parent, out var outer); depth++)
        {
            path = Upper(outer.Name) + "/" + path;
            at = parent;
        }

        return path;
    }

    private static string Upper(string text) => text.ToUpperInvariant();
}
