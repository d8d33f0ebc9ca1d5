using System.IO.Compression;

namespace Hatmax.Workspace;

/// <summary>Reads a pack from a zip, in memory: nothing is unpacked to disk. What the archive says about sizes is not believed.</summary>
internal static class PackArchive
{
    /// <summary>Folder of the pack inside of a nupkg; the rest of the package is no part of it.</summary>
    public const string PackageFolder = "hatmax/";

    private const int LinkType = 0xA000;

    private const int TypeMask = 0xF000;

    /// <summary>Adds its files.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="pack">Takes the files.</param>
    public static void Read(FileInfo file, PackBuilder pack)
    {
        if (file.Length > PackLimits.MaxBytes)
        {
            pack.Stop($"The archive has {file.Length} bytes; at most {PackLimits.MaxBytes} are read.");
            return;
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(File.ReadAllBytes(file.FullName)), ZipArchiveMode.Read);
            Read(archive, file.Extension.Equals(".nupkg", StringComparison.OrdinalIgnoreCase) ? PackageFolder : "", pack);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            pack.Refuse(PackDiagnostics.Unreadable, "", $"The archive cannot be read: {exception.Message}");
        }
    }

    private static void Read(ZipArchive archive, string prefix, PackBuilder pack)
    {
        if (archive.Entries.Count > PackLimits.MaxEntries)
        {
            pack.Stop($"The archive has {archive.Entries.Count} entries; at most {PackLimits.MaxEntries} are read.");
            return;
        }

        foreach (var entry in archive.Entries.Where(e => e.FullName.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var path = entry.FullName[prefix.Length..];
            if ((entry.ExternalAttributes >> 16 & TypeMask) == LinkType)
            {
                pack.Refuse(PackDiagnostics.Unsafe, path, "The entry is a symbolic link.");
            }
            else if (!IsFolder(entry) && pack.Takes(path))
            {
                ReadEntry(entry, path, pack);
            }
        }
    }

    // A folder has no content; a path that ends with a slash and has some is refused with the other paths.
    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') && entry.Length == 0 && !entry.FullName.Contains("..", StringComparison.Ordinal);

    private static void ReadEntry(ZipArchiveEntry entry, string path, PackBuilder pack)
    {
        if (entry.IsEncrypted)
        {
            pack.Refuse(PackDiagnostics.Unreadable, path, "The entry is encrypted.");
            return;
        }

        var limit = PackLimits.MaxFileBytes;
        var ratioLimit = Math.Max(PackLimits.RatioFrom, entry.CompressedLength * PackLimits.MaxRatio);
        var bytes = new byte[(int)Math.Min(limit, ratioLimit) + 1];
        int length;
        try
        {
            using var stream = entry.Open();
            length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or NotSupportedException)
        {
            pack.Refuse(PackDiagnostics.Unreadable, path, $"The entry cannot be read: {exception.Message}");
            return;
        }

        if (length < bytes.Length)
        {
            pack.Add(path, bytes[..length]);
        }
        else if (length > limit)
        {
            pack.RefuseSize(path);
        }
        else
        {
            pack.Refuse(PackDiagnostics.Unsafe, path, $"The entry unpacks to more than {PackLimits.MaxRatio} times its size.");
        }
    }
}
