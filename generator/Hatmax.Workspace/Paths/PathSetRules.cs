namespace Hatmax.Workspace;

/// <summary>What must hold for all generated paths together, before the disk is looked at.</summary>
internal static class PathSetRules
{
    /// <summary>What is wrong with them.</summary>
    /// <param name="files">The files of the run.</param>
    /// <param name="settled">Paths of other files, which are known to be right by themselves.</param>
    public static List<WorkspaceDiagnostic> Check(ImmutableArray<GeneratedFile> files, IEnumerable<string> settled)
    {
        var problems = new List<WorkspaceDiagnostic>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in settled)
        {
            paths.Add(PathRules.Fold(path), path);
            AddFolders(path, folders, problems);
        }

        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.LogicalId, StringComparer.Ordinal))
        {
            if (!ids.Add(file.LogicalId))
            {
                problems.Add(WorkspaceDiagnostics.Duplicate.At(file.Path, $"The logical id '{file.LogicalId}' is generated twice."));
            }

            if (PathRules.Check(file.Path) is { } problem)
            {
                problems.Add(problem);
            }
            else if (ProposalPath.IsOne(file.Path))
            {
                problems.Add(WorkspaceDiagnostics.ReservedName.At(file.Path, $"Names that end in {ProposalPath.Suffix} are those of texts beside files in conflict."));
            }
            else if (!paths.TryAdd(PathRules.Fold(file.Path), file.Path))
            {
                problems.Add(Collision(file.Path, paths[PathRules.Fold(file.Path)]));
            }
            else
            {
                AddFolders(file.Path, folders, problems);
            }
        }

        foreach (var (folded, path) in paths)
        {
            if (folders.ContainsKey(folded))
            {
                problems.Add(WorkspaceDiagnostics.FileAndFolder.At(path, $"{path} is generated as a file and as a folder of another file."));
            }
        }

        return problems;
    }

    private static void AddFolders(string path, Dictionary<string, string> folders, List<WorkspaceDiagnostic> problems)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var folder = path[..slash];
            var folded = PathRules.Fold(folder);
            if (!folders.TryAdd(folded, folder) && !string.Equals(folders[folded], folder, StringComparison.Ordinal))
            {
                problems.Add(Collision(folder, folders[folded]));
                return;
            }
        }
    }

    private static WorkspaceDiagnostic Collision(string path, string other) => string.Equals(path, other, StringComparison.Ordinal)
        ? WorkspaceDiagnostics.Duplicate.At(path, $"{path} is generated twice.")
        : WorkspaceDiagnostics.CaseCollision.At(path, $"{path} and {other} differ only by case.");
}
