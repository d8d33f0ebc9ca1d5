using System.Text;

namespace Hatmax.Cli.Running;

/// <summary>The end of a log.</summary>
internal static class LogTail
{
    private const int MaxBytes = 1 << 20;

    /// <summary>The last lines, oldest first; none when there is no log. Looks at the last MiB only.</summary>
    public static ImmutableArray<string> Read(string path, int lines)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var skipped = stream.Length > MaxBytes;
        if (skipped)
        {
            stream.Seek(-MaxBytes, SeekOrigin.End);
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        var all = reader.ReadToEnd().Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0).Skip(skipped ? 1 : 0);
        return [.. all.TakeLast(lines)];
    }
}
