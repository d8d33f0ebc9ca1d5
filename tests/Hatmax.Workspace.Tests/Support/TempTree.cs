using System.Text;

namespace Hatmax.Workspace.Tests;

/// <summary>A real folder that lives as long as one test.</summary>
internal sealed class TempTree : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hatmax-workspace-").FullName;

    public TempTree()
    {
        Root = Path.Combine(_folder, "root");
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    /// <summary>A folder beside the root, which nothing may touch.</summary>
    public string Outside => Directory.CreateDirectory(Path.Combine(_folder, "outside")).FullName;

    public WorkspaceRoot Workspace => WorkspaceRoot.Open(Root);

    public string At(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(At(path), new UTF8Encoding(false));

    public byte[] Bytes(string path) => File.ReadAllBytes(At(path));

    public bool Has(string path) => File.Exists(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text, new UTF8Encoding(false));
    }

    public void Append(string path, string text) => File.AppendAllText(At(path), text, new UTF8Encoding(false));

    public void Delete(string path) => File.Delete(At(path));

    public WorkspacePlan Plan(params GeneratedFile[] files) => Workspace.Plan([.. files]);

    /// <summary>Plans and applies, and insists that it worked.</summary>
    public ApplyResult Generate(params GeneratedFile[] files)
    {
        var result = Workspace.Apply(Plan(files));
        Assert.True(result.Applied, string.Join('\n', result.Diagnostics));
        return result;
    }

    /// <summary>Every file and folder with content, mode and, if wanted, time; the lock, which stays on purpose, left out.</summary>
    public SortedDictionary<string, string> Snapshot(bool times = false)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var info in new DirectoryInfo(Root).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Root, info.FullName);
            if (!path.StartsWith(Path.Combine(".hatmax", "lock"), StringComparison.Ordinal))
            {
                var content = info is FileInfo ? ContentHash.Of(File.ReadAllBytes(info.FullName)) : "folder";
                all[path] = $"{content} {info.UnixFileMode} {(times && info is FileInfo ? info.LastWriteTimeUtc.Ticks : 0)}";
            }
        }

        return all;
    }

    public TempTree Copy()
    {
        var copy = new TempTree();
        foreach (var folder in Directory.EnumerateDirectories(Root, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(copy.At(Path.GetRelativePath(Root, folder)));
        }

        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, copy.At(Path.GetRelativePath(Root, file)));
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
