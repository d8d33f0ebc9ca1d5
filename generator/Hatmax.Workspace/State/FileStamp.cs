using System.Globalization;

namespace Hatmax.Workspace;

/// <summary>What tells one state of a file from another without reading it.</summary>
internal static class FileStamp
{
    /// <summary>Length and time of the last write; a word for what is no plain file.</summary>
    public static string Of(FileInfo file) => file.Exists && file.LinkTarget is null
        ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}")
        : file.LinkTarget is null ? "absent" : "link";

    /// <summary>The same of a path.</summary>
    public static string Of(string path) => Of(new FileInfo(path));
}
