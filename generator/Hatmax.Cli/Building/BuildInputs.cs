using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Cli.Building;

/// <summary>Everything that decides what a build of generated services gives: paths, sizes and times of its files.</summary>
internal static class BuildInputs
{
    private static readonly string[] Folders = ["services", "compat"];

    private static readonly string[] RootFiles =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", ".editorconfig", "global.json", "nuget.config", "NuGet.config", "NuGet.Config", ".hatmax/feed.props"];

    private static readonly EnumerationOptions Walk = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Fingerprint of all inputs, and of those alone that a restore reads.</summary>
    /// <param name="root">Root of the monorepo.</param>
    /// <param name="feed">Value of the environment variable HatmaxFeed, which wins over the file.</param>
    public static (string All, string Restore) Fingerprint(string root, string? feed)
    {
        var all = new List<string> { "feed=" + feed };
        var restore = new List<string>(all);
        foreach (var (relative, file) in Files(root))
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{relative}|{file.Length}|{file.LastWriteTimeUtc.Ticks}");
            all.Add(line);
            if (IsReadByRestore(relative))
            {
                restore.Add(line);
            }
        }

        return (Hash(all), Hash(restore));
    }

    /// <summary>True for what a build writes; the path is relative to the root.</summary>
    public static bool IsOutput(string relative) =>
        relative.Split(Path.DirectorySeparatorChar) is var parts
        && parts.AsSpan()[..^1].ContainsAny("bin", "obj", "TestResults");

    private static IEnumerable<(string Relative, FileInfo File)> Files(string root) =>
        Folders.Select(name => new DirectoryInfo(Path.Combine(root, name)))
            .Where(folder => folder.Exists)
            .SelectMany(folder => folder.EnumerateFiles("*", Walk))
            .Concat(RootFiles.Select(name => new FileInfo(Path.Combine(root, name))).Where(file => file.Exists))
            .Select(file => (Relative: Path.GetRelativePath(root, file.FullName), File: file))
            .Where(pair => !IsOutput(pair.Relative) && !IsLock(pair.Relative))
            .OrderBy(pair => pair.Relative, StringComparer.Ordinal);

    // Written by the restore itself; what it pins comes from the project files, which are inputs.
    private static bool IsLock(string relative) => relative.EndsWith(".lock.json", StringComparison.Ordinal);

    private static bool IsReadByRestore(string relative) =>
        Path.GetExtension(relative) is ".csproj" or ".props" or ".targets" or ".config" || relative.EndsWith("global.json", StringComparison.Ordinal);

    private static string Hash(List<string> lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
