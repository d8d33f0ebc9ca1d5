namespace Hatmax.Images;

/// <summary>Which files decide what is in the image of a service.</summary>
internal sealed class SourceFiles(string root, string feed)
{
    private static readonly EnumerationOptions Walk = new() { RecurseSubdirectories = false, AttributesToSkip = FileAttributes.None };

    private static readonly string[] SettingsAbove =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "nuget.config", "NuGet.config", "NuGet.Config"];

    private static readonly string[] Outputs = ["bin", "obj", "TestResults", "node_modules"];

    /// <summary>Name of the lock file of the chosen feed.</summary>
    public string LockFile { get; } = $"packages.{feed}.lock.json";

    /// <summary>The files with their paths under the root (forward slashes), in ordinal order.</summary>
    /// <param name="project">The service.</param>
    /// <param name="folders">Folders of its project and of those that it refers to, absolute.</param>
    public IReadOnlyList<SourceFile> Of(ServiceProject project, IEnumerable<string> folders)
    {
        var files = new Dictionary<string, FileInfo>(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            AddFolder(new DirectoryInfo(folder), isProject: true, files);
            for (var above = new DirectoryInfo(folder).Parent; above is not null && IsInside(above.FullName); above = above.Parent)
            {
                foreach (var name in SettingsAbove)
                {
                    var file = new FileInfo(Path.Combine(above.FullName, name));
                    if (file.Exists)
                    {
                        files[Relative(file)] = file;
                    }
                }
            }
        }

        files[Relative(new FileInfo(project.Dockerfile))] = new FileInfo(project.Dockerfile);
        return [.. files.Select(pair => new SourceFile(pair.Key, pair.Value)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private void AddFolder(DirectoryInfo folder, bool isProject, Dictionary<string, FileInfo> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Walk))
        {
            if (entry is DirectoryInfo inner)
            {
                // The tests of a project stand in its folder and are another project; a link could lead anywhere, so it is not followed.
                var isOther = Outputs.Contains(inner.Name, StringComparer.Ordinal) || (isProject && inner.Name == "tests") || inner.LinkTarget is not null;
                if (!isOther)
                {
                    AddFolder(inner, isProject: false, files);
                }
            }
            else if (entry is FileInfo file && IsSource(file.Name))
            {
                files[Relative(file)] = file;
            }
        }
    }

    // Other feeds have other lock files. Nothing that Git or an editor keeps beside a source is one.
    private bool IsSource(string name) =>
        name.EndsWith(".lock.json", StringComparison.Ordinal) ? name == LockFile
        : name is not "README.md" and not "Dockerfile" && !name.EndsWith(".user", StringComparison.Ordinal) && !name.EndsWith('~') && !name.EndsWith(".swp", StringComparison.Ordinal);

    private bool IsInside(string folder) => folder == root || folder.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string Relative(FileInfo file) => Path.GetRelativePath(root, file.FullName).Replace('\\', '/');
}
