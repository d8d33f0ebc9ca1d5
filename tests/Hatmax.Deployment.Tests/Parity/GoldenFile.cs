using System.Runtime.CompilerServices;

namespace Hatmax.Deployment.Tests.Parity;

/// <summary>Files that a test keeps beside its sources; HATMAX_UPDATE=1 writes them.</summary>
internal static class GoldenFile
{
    /// <summary>Compares the files of a writer with those in a folder under this project; none may be missing or too many.</summary>
    public static void Check(string folder, ImmutableArray<DeploymentFile> files)
    {
        var root = Path.Combine(Project(), folder);
        if (Environment.GetEnvironmentVariable("HATMAX_UPDATE") == "1")
        {
            if (Directory.Exists(root))
            {
                Directory.Delete(root, recursive: true);
            }

            foreach (var file in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file.Path))!);
                File.WriteAllText(Path.Combine(root, file.Path), file.Text);
            }
        }

        Assert.True(Directory.Exists(root), $"{folder} is missing; run the test with HATMAX_UPDATE=1.");
        var committed = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => new DeploymentFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(f => f.Path, StringComparer.Ordinal);
        Assert.Equal(committed, files.OrderBy(f => f.Path, StringComparer.Ordinal));
    }

    /// <summary>Folder of this project.</summary>
    public static string Project([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, ".."));
}
