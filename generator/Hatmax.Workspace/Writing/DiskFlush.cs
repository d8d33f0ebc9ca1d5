using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Hatmax.Workspace;

/// <summary>
/// Brings what was written to the disk itself. Linux does that for a whole file system in one call, which for some hundred files
/// is ten times as quick as file by file; elsewhere each file is flushed when it is written, and the order of renames is left to the file system.
/// </summary>
internal static partial class DiskFlush
{
    // The errors that say that something did not reach the disk. Any other means that the system lacks the call.
    private const int IoError = 5;
    private const int NoSpace = 28;
    private const int OverQuota = 122;

    public static void File(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            using var handle = System.IO.File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

    public static void File(SafeFileHandle handle)
    {
        if (!OperatingSystem.IsLinux())
        {
            RandomAccess.FlushToDisk(handle);
        }
    }

    public static void FileSystem(string file)
    {
        if (OperatingSystem.IsLinux())
        {
            using var handle = System.IO.File.OpenHandle(file);
            if (SyncFileSystem(handle) != 0 && Marshal.GetLastPInvokeError() is var error and (IoError or NoSpace or OverQuota))
            {
                throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFileSystem(SafeFileHandle file);
}
