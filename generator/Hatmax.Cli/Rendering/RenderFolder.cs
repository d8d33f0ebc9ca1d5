using System.Text;
using Hatmax.Deployment;

namespace Hatmax.Cli.Rendering;

/// <summary>The folder that a render writes into.</summary>
internal static class RenderFolder
{
    private const string Staging = ".hatmax-render.tmp";

    /// <summary>Compares the files with the folder; writes nothing.</summary>
    public static RenderChanges Compare(string folder, ImmutableArray<DeploymentFile> files)
    {
        var last = RenderManifest.Read(folder);
        var onDisk = files.ToDictionary(f => f.Path, f => TextOf(folder, f.Path), StringComparer.Ordinal);
        var writes = files.Where(f => onDisk[f.Path] != f.Text).ToImmutableArray();
        var gone = last.Keys.Where(path => !onDisk.ContainsKey(path) && IsInside(folder, path)).Select(path => (Path: path, Text: TextOf(folder, path))).Where(f => f.Text is not null).ToList();
        return new RenderChanges(
            folder,
            writes,
            [.. files.Where(f => onDisk[f.Path] == f.Text).Select(f => f.Path)],
            [.. gone.Where(f => IsOurs(last, f.Path, f.Text!)).Select(f => f.Path)],
            [.. writes.Where(f => onDisk[f.Path] is { } text && !IsOurs(last, f.Path, text)).Select(f => f.Path)],
            files.ToImmutableSortedDictionary(f => f.Path, f => RenderManifest.Hash(f.Text), StringComparer.Ordinal));
    }

    /// <summary>Writes everything beside its place first, so that a full disk leaves the folder as it was; then moves it there.</summary>
    public static void Apply(RenderChanges changes)
    {
        var staging = Path.Combine(changes.Folder, Staging);
        Directory.CreateDirectory(changes.Folder);
        if (Directory.Exists(staging))
        {
            Directory.Delete(staging, recursive: true);
        }

        try
        {
            var writes = changes.Writes.Add(new DeploymentFile(RenderManifest.FileName, RenderManifest.Text(changes.Hashes)));
            foreach (var file in writes)
            {
                WriteNew(Path.Combine(staging, file.Path), file.Text);
            }

            foreach (var file in writes)
            {
                var target = Path.Combine(changes.Folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(Path.Combine(staging, file.Path), target, overwrite: true);
            }
        }
        finally
        {
            Directory.Delete(staging, recursive: true);
        }

        foreach (var path in changes.Deletes)
        {
            File.Delete(Path.Combine(changes.Folder, path));
        }
    }

    /// <summary>Makes a file that only its owner may read, unless there is one; true when it was made.</summary>
    public static bool CreatePrivate(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            return false;
        }

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, options);
        writer.Write(text);
        return true;
    }

    private static void WriteNew(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string? TextOf(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        return File.Exists(full) ? File.ReadAllText(full, Encoding.UTF8) : null;
    }

    private static bool IsOurs(ImmutableSortedDictionary<string, string> last, string path, string text) =>
        last.TryGetValue(path, out var hash) && hash == RenderManifest.Hash(text);

    // A manifest is a file that anybody can edit.
    private static bool IsInside(string folder, string path) =>
        Path.GetFullPath(Path.Combine(folder, path)).StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
