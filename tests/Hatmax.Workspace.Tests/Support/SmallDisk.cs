using System.Globalization;

namespace Hatmax.Workspace.Tests;

/// <summary>A mounted file system in memory that is as small as wanted.</summary>
internal sealed class SmallDisk : IDisposable
{
    public SmallDisk(long kilobytes) => Shell.Require("mount", "-t", "tmpfs", "-o", Size(kilobytes), "tmpfs", Path);

    /// <summary>Where it is mounted.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("hatmax-disk-").FullName;

    public long UsedKilobytes
    {
        get
        {
            var drive = new DriveInfo(Path);
            return (drive.TotalSize - drive.TotalFreeSpace) / 1024;
        }
    }

    public void Resize(long kilobytes) => Shell.Require("mount", "-o", "remount," + Size(kilobytes), Path);

    public void Dispose()
    {
        Shell.Require("umount", Path);
        Directory.Delete(Path);
    }

    private static string Size(long kilobytes) => string.Create(CultureInfo.InvariantCulture, $"size={kilobytes}k");
}
