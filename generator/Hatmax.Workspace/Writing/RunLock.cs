using System.Globalization;
using System.Text;

namespace Hatmax.Workspace;

/// <summary>
/// Keeps two runs apart. The lock is the operating system's, on an open file: it ends with its process, however that ends, so a
/// stale one cannot exist. The file stays when the lock goes, because removing it would let two processes lock two files.
/// </summary>
internal sealed class RunLock : IDisposable
{
    // EWOULDBLOCK of the two kernels, and ERROR_SHARING_VIOLATION.
    private const int HeldOnLinux = 11;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private RunLock(FileStream file) => _file = file;

    /// <summary>The lock, or null and why not.</summary>
    public static (RunLock? Lock, WorkspaceDiagnostic? Problem) TryTake(StateFolder state, DiskActions actions)
    {
        FileStream file;
        try
        {
            file = actions.OpenLock(state.Lock);
        }
        catch (IOException e) when (e.HResult is HeldOnLinux or HeldOnMac or HeldOnWindows)
        {
            return (null, WorkspaceDiagnostics.Locked.At(state.Root, $"Another run{Holder(state)} is writing to this output root."));
        }

        RunLock? taken = new(file);
        try
        {
            NameHolder(state, actions);
            var result = taken;
            taken = null;
            return (result, null);
        }
        finally
        {
            taken?.Dispose();
        }
    }

    public void Dispose() => _file.Dispose();

    // A reader cannot open the locked file itself, so its holder is named in another. That is a courtesy: a full disk must not hinder a recovery.
    private static void NameHolder(StateFolder state, DiskActions actions)
    {
        try
        {
            actions.OverwriteFile(state.LockHolder, Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "\n"));
        }
        catch (Exception e) when (DiskActions.IsDiskError(e))
        {
            // The message of the other run does without the number.
        }
    }

    private static string Holder(StateFolder state)
    {
        try
        {
            var text = File.Exists(state.LockHolder) ? File.ReadAllText(state.LockHolder).Trim() : "";
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? $" (process {pid})" : "";
        }
        catch (IOException)
        {
            // Being written at this moment: the message does without the number.
            return "";
        }
    }
}
