using System.Globalization;

namespace Hatmax.Images;

/// <summary>What is in an archive, beside it in <c>….tar.digest</c>, so that nobody needs to read the archive to know.</summary>
internal static class ArchiveRecord
{
    /// <summary>The image of an archive; null when it is not there or was not finished.</summary>
    public static RemoteImage? Read(string archive)
    {
        var record = archive + ".digest";
        return File.Exists(archive) && File.Exists(record) && File.ReadAllText(record).Split([' ', '\n']) is [var digest, var size, ..]
            && long.TryParse(size, CultureInfo.InvariantCulture, out var bytes)
            ? new RemoteImage(digest, bytes)
            : null;
    }

    /// <summary>Remembers it.</summary>
    public static void Write(string archive, RemoteImage image) =>
        File.WriteAllText(archive + ".digest", string.Create(CultureInfo.InvariantCulture, $"{image.Digest} {image.Size}\n"));
}
