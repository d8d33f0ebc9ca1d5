namespace Hatmax.Workspace;

/// <summary>Whether what must be written finds its place free, given what goes away in the same run.</summary>
internal static class PlaceRules
{
    public static List<WorkspaceDiagnostic> Check(List<PlannedFile> planned, HashSet<string> vacated, PathResolver resolver)
    {
        var problems = new List<WorkspaceDiagnostic>();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in planned)
        {
            if (!places.TryAdd(file.Target.Absolute, file.File.Path))
            {
                var message = $"{file.File.Path} and {places[file.Target.Absolute]} are the same file on disk.";
                problems.Add(WorkspaceDiagnostics.Duplicate.At(file.File.Path, message, "Remove the symbolic link that joins them."));
            }
            else if (file.Content is not null && Check(file, vacated, resolver) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return problems;
    }

    private static WorkspaceDiagnostic? Check(PlannedFile file, HashSet<string> vacated, PathResolver resolver)
    {
        var path = file.File.Path;
        var target = file.Target;
        if (target.BlockedBy is { } blocker && !vacated.Contains(blocker))
        {
            return WorkspaceDiagnostics.FileInTheWay.At(path, $"{path} cannot be written: {resolver.RelativeOf(blocker)} is a file.");
        }

        if (target.Kind == ResolvedKind.Folder && !BecomesEmpty(target.Absolute, vacated))
        {
            return WorkspaceDiagnostics.FolderInTheWay.At(path, $"{path} cannot be written: it is a folder.");
        }

        if (target.OtherCase is { } other && !(Directory.Exists(other) ? BecomesEmpty(other, vacated) : vacated.Contains(other)))
        {
            return WorkspaceDiagnostics.CaseCollisionOnDisk.At(path, $"{path} cannot be written: {resolver.RelativeOf(other)} differs from it only by case.");
        }

        if (file.Moves && target.Kind == ResolvedKind.File && !vacated.Contains(target.Absolute))
        {
            return WorkspaceDiagnostics.PlaceTaken.At(path, $"{path} exists, and {file.Entry!.Path} must move there.");
        }

        return null;
    }

    // Nothing but files that go away, all the way down. A link could hold the same file under another name.
    private static bool BecomesEmpty(string folder, HashSet<string> vacated)
    {
        var any = false;
        foreach (var info in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            any = true;
            if (info.LinkTarget is not null || !(info is DirectoryInfo ? BecomesEmpty(info.FullName, vacated) : vacated.Contains(info.FullName)))
            {
                return false;
            }
        }

        return any;
    }
}
