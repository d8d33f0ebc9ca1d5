namespace Hatmax.Workspace;

/// <summary>Finds what lies under <c>services/</c>, whoever wrote it.</summary>
internal static class OwnFiles
{
    private const string Services = "services";

    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules", ".hatmax", ".git", ".vs" };

    /// <summary>
    /// Paths under the root of every file but what a build made; links are not followed, and what has a name that not every file system
    /// takes is left out, as it is for all that a run writes. Sorted.
    /// </summary>
    public static IEnumerable<string> Paths(string root)
    {
        var folder = new DirectoryInfo(System.IO.Path.Combine(root, Services));
        return folder.Exists && folder.LinkTarget is null ? Below(folder, Services).Where(p => PathRules.Check(p) is null).Order(StringComparer.Ordinal) : [];
    }

    private static IEnumerable<string> Below(DirectoryInfo folder, string path)
    {
        foreach (var info in folder.EnumerateFileSystemInfos().Where(i => i.LinkTarget is null))
        {
            if (info is not DirectoryInfo inner)
            {
                yield return $"{path}/{info.Name}";
            }
            else if (!Skipped.Contains(info.Name))
            {
                foreach (var below in Below(inner, $"{path}/{info.Name}"))
                {
                    yield return below;
                }
            }
        }
    }
}
