using System.Runtime.InteropServices;

namespace Hatmax.Processes;

/// <summary>Asks another process to end; .NET itself can only kill.</summary>
internal static partial class UnixSignals
{
    private const int Terminate = 15;

    /// <summary>Sends SIGTERM; false when there is no such process.</summary>
    public static bool RequestEnd(int processId) => Kill(processId, Terminate) == 0;

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int processId, int signal);
}
