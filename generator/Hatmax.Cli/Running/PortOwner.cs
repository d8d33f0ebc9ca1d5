using System.Globalization;

namespace Hatmax.Cli.Running;

/// <summary>Who listens on a port. Knows the answer on Linux only, and only for processes that the caller may look into.</summary>
internal static class PortOwner
{
    private const string Listening = "0A";

    /// <summary>As in <c>process 4711 (dotnet Shop.Host.dll)</c>; null when nobody can say.</summary>
    public static string? Find(int port)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var inodes = Inodes("/proc/net/tcp", port).Concat(Inodes("/proc/net/tcp6", port)).ToHashSet(StringComparer.Ordinal);
        return inodes.Count == 0 ? null : Directory.EnumerateDirectories("/proc").Select(p => Holder(p, inodes)).FirstOrDefault(h => h is not null);
    }

    // proc(5): sl local_address rem_address st … ; the port is hexadecimal, the inode is the tenth field.
    private static IEnumerable<string> Inodes(string table, int port)
    {
        var suffix = ":" + port.ToString("X4", CultureInfo.InvariantCulture);
        return !File.Exists(table)
            ? []
            : from line in File.ReadLines(table).Skip(1)
              let fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
              where fields.Length > 9 && fields[1].EndsWith(suffix, StringComparison.Ordinal) && fields[3] == Listening
              select $"socket:[{fields[9]}]";
    }

    private static string? Holder(string processFolder, HashSet<string> inodes)
    {
        if (!int.TryParse(Path.GetFileName(processFolder), CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }

        try
        {
            return Directory.EnumerateFiles(Path.Combine(processFolder, "fd")).Any(fd => new FileInfo(fd).LinkTarget is { } target && inodes.Contains(target))
                ? $"process {id.ToString(CultureInfo.InvariantCulture)} ({CommandLine(processFolder)})"
                : null;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            // Another user's process, or one that has just ended.
            return null;
        }
    }

    private static string CommandLine(string processFolder)
    {
        var words = File.ReadAllText(Path.Combine(processFolder, "cmdline")).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(2).Select(word => Path.GetFileName(word)));
    }
}
