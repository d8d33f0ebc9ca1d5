using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Soak;

/// <summary>A real folder that lives as long as one case; in memory where the system has such a place.</summary>
internal sealed class ScratchTree : IDisposable
{
    private const string Memory = "/dev/shm";

    private readonly string _folder;

    public ScratchTree()
        : this(Directory.Exists(Memory) ? Memory : Path.GetTempPath())
    {
    }

    /// <summary>A tree in a place of its own.</summary>
    /// <param name="place">An existing folder.</param>
    public ScratchTree(string place)
    {
        _folder = Directory.CreateDirectory(Path.Combine(place, "hatmax-tree-" + Path.GetRandomFileName())).FullName;
        Root = Path.Combine(_folder, "root");
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    /// <summary>A folder beside the root, which nothing may touch.</summary>
    public string Outside => Directory.CreateDirectory(Path.Combine(_folder, "outside")).FullName;

    public string At(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(At(path), new UTF8Encoding(false));

    public bool Has(string path) => File.Exists(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text, new UTF8Encoding(false));
    }

    public void Append(string path, string text) => File.AppendAllText(At(path), text, new UTF8Encoding(false));

    public void Delete(string path) => File.Delete(At(path));

    /// <summary>
    /// Every file, folder and link with content, mode and, if wanted, time of files; without the state folder itself and the lock, which stay on purpose.
    /// </summary>
    public SortedDictionary<string, string> Snapshot(bool times = false)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var info in Everything(new DirectoryInfo(Root)))
        {
            var path = Path.GetRelativePath(Root, info.FullName);
            if (path != ".hatmax" && !path.StartsWith(Path.Combine(".hatmax", "lock"), StringComparison.Ordinal))
            {
                var time = times && info is FileInfo && info.LinkTarget is null ? info.LastWriteTimeUtc.Ticks : 0;
                all[path] = info.LinkTarget is { } target ? $"link to {target}" : $"{(info is FileInfo ? Hash(info.FullName) : "folder")} {info.UnixFileMode} {time}";
            }
        }

        return all;
    }

    /// <summary>The paths of the user's and the generated files, sorted, with forward slashes; links are not followed.</summary>
    public List<string> Files() =>
    [
        .. Everything(new DirectoryInfo(Root)).Where(i => i is FileInfo && i.LinkTarget is null)
            .Select(i => Path.GetRelativePath(Root, i.FullName).Replace('\\', '/'))
            .Where(p => !p.StartsWith(".hatmax/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Copies all of it, modes and times of files too, into an empty tree.</summary>
    public void CopyTo(ScratchTree copy)
    {
        foreach (var info in Everything(new DirectoryInfo(Root)))
        {
            var target = copy.At(Path.GetRelativePath(Root, info.FullName));
            if (info.LinkTarget is { } link)
            {
                Directory.CreateSymbolicLink(target, link);
            }
            else if (info is FileInfo file)
            {
                file.CopyTo(target);
            }
            else
            {
                Directory.CreateDirectory(target);
                if (!OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(target, info.UnixFileMode);
                }
            }
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<FileSystemInfo> Everything(DirectoryInfo folder)
    {
        foreach (var info in folder.EnumerateFileSystemInfos().OrderBy(i => i.Name, StringComparer.Ordinal))
        {
            yield return info;
            if (info is DirectoryInfo { LinkTarget: null } inner)
            {
                foreach (var below in Everything(inner))
                {
                    yield return below;
                }
            }
        }
    }

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
