using System.Globalization;
using System.Text;

namespace Hatmax.Workspace;

/// <summary>Which relative paths every supported file system takes, and that stay under their root.</summary>
internal static class PathRules
{
    /// <summary>Characters of a whole path: leaves room for the root under the 260 of classic Windows programs.</summary>
    public const int MaxPath = 220;

    /// <summary>Bytes of one segment, the limit of ext4, APFS and NTFS alike.</summary>
    public const int MaxSegment = 255;

    private const string Forbidden = "<>:\"|?*\\";

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>The first thing wrong with a path, or null.</summary>
    /// <param name="path">The path.</param>
    /// <param name="maxPath">Characters that it may have.</param>
    public static WorkspaceDiagnostic? Check(string path, int maxPath = MaxPath)
    {
        if (path.Length == 0)
        {
            return Invalid(path, "A generated file has an empty path.");
        }

        if (path.Length > maxPath)
        {
            return WorkspaceDiagnostics.PathTooLong.At(path, $"The path has {path.Length} characters; at most {maxPath} are portable.");
        }

        foreach (var segment in path.Split('/'))
        {
            if (CheckSegment(path, segment) is { } problem)
            {
                return problem;
            }
        }

        return IsReserved(path)
            ? WorkspaceDiagnostics.ReservedFolder.At(path, $"Nothing may be generated into {path.Split('/')[0]}.")
            : null;
    }

    /// <summary>True for what lies in a folder that belongs to HatMax or git.</summary>
    public static bool IsReserved(string relative)
    {
        var first = relative.AsSpan(0, relative.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? slash : relative.Length);
        return first.Equals(".hatmax", StringComparison.OrdinalIgnoreCase) || first.Equals(".git", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Equal for paths that are one file where case does not matter.</summary>
    public static string Fold(string path) => path.ToUpperInvariant();

    private static WorkspaceDiagnostic? CheckSegment(string path, string segment)
    {
        if (segment.Length == 0)
        {
            return Invalid(path, path[0] == '/' ? "The path is absolute." : "The path has an empty segment.");
        }

        if (segment is "." or "..")
        {
            return Invalid(path, $"The path has the segment '{segment}'.");
        }

        if (segment[^1] is '.' or ' ' || segment[0] == ' ')
        {
            return Invalid(path, $"The segment '{segment}' begins or ends with a space or ends with a dot.");
        }

        foreach (var rune in segment.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                || (rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                return Invalid(path, $"The path has the character U+{rune.Value:X4}, which is not allowed in file names.");
            }
        }

        if (Encoding.UTF8.GetByteCount(segment) > MaxSegment)
        {
            return WorkspaceDiagnostics.PathTooLong.At(path, $"A segment of the path is longer than {MaxSegment} bytes.");
        }

        var stem = segment.Split('.')[0].TrimEnd(' ');
        return Devices.Contains(stem) ? WorkspaceDiagnostics.DeviceName.At(path, $"'{stem}' is the name of a device on Windows.") : null;
    }

    private static WorkspaceDiagnostic Invalid(string path, string message) => WorkspaceDiagnostics.InvalidPath.At(path, message);
}
