using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Hatmax.Processes;

/// <summary>A process that can be told from a later one with the same id, because it also knows when it started.</summary>
/// <param name="Id">Process id.</param>
/// <param name="Started">Start mark: clock ticks since boot on Linux, seconds since 1970 elsewhere.</param>
public readonly record struct ProcessIdentity(int Id, long Started)
{
    /// <summary>The identity of a running process; null when there is none.</summary>
    public static ProcessIdentity? Of(int id) => StartOf(id) is { } started ? new ProcessIdentity(id, started) : null;

    /// <summary>True while this very process runs. A zombie does not run.</summary>
    public bool IsRunning => StartOf(Id) == Started;

    /// <summary>Asks it to end: SIGTERM on Unix; Windows has no such request for a background process, there it is killed.</summary>
    public void RequestEnd()
    {
        if (!IsRunning)
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            Kill();
        }
        else
        {
            UnixSignals.RequestEnd(Id);
        }
    }

    /// <summary>Ends it with everything that it started.</summary>
    public void Kill()
    {
        if (!IsRunning)
        {
            return;
        }

        try
        {
            using var process = Process.GetProcessById(Id);
            process.Kill(entireProcessTree: true);
        }
        catch (ArgumentException)
        {
            // It ended between the two calls: what was wanted.
        }
    }

    private static long? StartOf(int id) => OperatingSystem.IsLinux() ? LinuxStart(id) : GenericStart(id);

    private static long? LinuxStart(int id)
    {
        string stat;
        try
        {
            stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));
        }
        catch (IOException)
        {
            return null;
        }

        // proc(5): pid (comm) state … ; the name may hold blanks and parentheses, so count from the last one. Field 20 is
        // num_threads, 22 is starttime. The first thread can be a zombie while others still hold the sockets: that counts as running.
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return fields is ["Z" or "X", ..] && fields[17] is "0" or "1" ? null : long.Parse(fields[19], CultureInfo.InvariantCulture);
    }

    private static long? GenericStart(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return new DateTimeOffset(process.StartTime.ToUniversalTime()).ToUnixTimeSeconds();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }
}
