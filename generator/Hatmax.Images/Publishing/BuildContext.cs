namespace Hatmax.Images;

/// <summary>
/// The files of an image as they lie in it: <c>program/app</c> for <c>/app</c>, <c>state/data</c> for the folder that the service writes to.
/// Modes and times are the same on every run, so that engines make the same layers of them.
/// </summary>
internal static class BuildContext
{
    /// <summary>The time of every file in an image, in UTC.</summary>
    public static readonly DateTimeOffset Time = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Mode of programs and folders.</summary>
    public const UnixFileMode FolderMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>Mode of files.</summary>
    public const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    // Containers are Linux; both C libraries and both common processors, as the base image is a setting.
    private static readonly string[] Runtimes = ["unix", "linux", "linux-x64", "linux-arm64", "linux-musl-x64", "linux-musl-arm64"];

    /// <summary>Writes the context anew.</summary>
    /// <param name="published">What the SDK published.</param>
    /// <param name="context">The folder; what is in it goes.</param>
    public static void Write(string published, string context)
    {
        if (Directory.Exists(context))
        {
            Directory.Delete(context, recursive: true);
        }

        var app = Path.Combine(context, "program", "app");
        Directory.CreateDirectory(app);
        Directory.CreateDirectory(Path.Combine(context, "state", "data"));
        foreach (var file in Directory.EnumerateFiles(published, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(published, file);
            if (IsNeeded(path))
            {
                var target = Path.Combine(app, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
                SetMode(target, FileMode);
                File.SetLastWriteTimeUtc(target, Time.UtcDateTime);
            }
        }

        // Innermost first: writing into a folder changes its time.
        foreach (var folder in Directory.EnumerateDirectories(context, "*", SearchOption.AllDirectories).OrderByDescending(folder => folder.Length).Append(context))
        {
            SetMode(folder, FolderMode);
            Directory.SetLastWriteTimeUtc(folder, Time.UtcDateTime);
        }
    }

    // Documentation, IIS settings and lock files are published with every web project and used by none in a container.
    private static bool IsNeeded(string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar);
        return parts is ["runtimes", var runtime, ..]
            ? Runtimes.Contains(runtime, StringComparer.Ordinal)
            : parts is not [var name] || !(name is "web.config" || name.EndsWith(".lock.json", StringComparison.Ordinal) || IsDocumentation(name));

        bool IsDocumentation(string file) => file.EndsWith(".xml", StringComparison.Ordinal);
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
