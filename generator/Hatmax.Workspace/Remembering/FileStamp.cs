using System.Globalization;

namespace Hatmax.Workspace;

/// <summary>What tells one state of a file from another without reading it.</summary>
internal static class FileStamp
{
    /// <summary>Length and time of the last write; a word for what is no plain file.</summary>
    public static string Of(FileInfo file)
    {
        // One look at the disk tells all of it; only what is not there may be a link that leads nowhere.
        var isThere = file.Exists;
        if (isThere ? file.Attributes.HasFlag(FileAttributes.ReparsePoint) : file.LinkTarget is not null)
        {
            return "link";
        }

        return isThere ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}") : "absent";
    }

    /// <summary>The same of a path.</summary>
    public static string Of(string path) => Of(new FileInfo(path));
}
