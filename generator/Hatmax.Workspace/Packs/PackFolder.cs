namespace Hatmax.Workspace;

/// <summary>Reads a pack from a folder. Follows no link.</summary>
internal static class PackFolder
{
    /// <summary>Adds its files.</summary>
    public static void Read(DirectoryInfo folder, PackBuilder pack)
    {
        if (folder.LinkTarget is not null)
        {
            pack.Refuse(PackDiagnostics.Unsafe, "", "The folder of the pack is a symbolic link.");
            return;
        }

        Read(folder, "", pack);
    }

    /// <summary>The state of every file without reading it. A pack of too many is refused anyway.</summary>
    public static string Stamp(DirectoryInfo folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 50 };
        var stamps = folder.EnumerateFiles("*", options).Take(PackLimits.MaxFiles + 1)
            .Select(file => $"{Path.GetRelativePath(folder.FullName, file.FullName)}\t{FileStamp.Of(file)}").Order(StringComparer.Ordinal);
        return string.Join('\n', stamps);
    }

    private static void Read(DirectoryInfo folder, string prefix, PackBuilder pack)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
            {
                ReadEntry(entry, prefix + entry.Name, pack);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            pack.Refuse(PackDiagnostics.Unreadable, prefix.TrimEnd('/'), $"The folder cannot be read: {exception.Message}");
        }
    }

    private static void ReadEntry(FileSystemInfo entry, string path, PackBuilder pack)
    {
        if (pack.IsFull || entry.Name.StartsWith('.'))
        {
            return;
        }

        if (entry.LinkTarget is not null)
        {
            pack.Refuse(PackDiagnostics.Unsafe, path, "The entry is a symbolic link.");
        }
        else if (entry is DirectoryInfo sub)
        {
            Read(sub, path + "/", pack);
        }
        else if (pack.Takes(path))
        {
            ReadFile((FileInfo)entry, path, pack);
        }
    }

    private static void ReadFile(FileInfo file, string path, PackBuilder pack)
    {
        if (file.Length > PackLimits.MaxFileBytes)
        {
            pack.RefuseSize(path);
            return;
        }

        try
        {
            pack.Add(path, File.ReadAllBytes(file.FullName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            pack.Refuse(PackDiagnostics.Unreadable, path, $"The file cannot be read: {exception.Message}");
        }
    }
}
