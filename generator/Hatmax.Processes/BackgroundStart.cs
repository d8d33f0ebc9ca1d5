using System.Diagnostics.CodeAnalysis;

namespace Hatmax.Processes;

/// <summary>What became of starting a program in the background.</summary>
/// <param name="Process">The program; null when it could not be started.</param>
/// <param name="Reason">Why it could not be started; empty when it was.</param>
public sealed record BackgroundStart(IBackgroundProcess? Process, string Reason)
{
    /// <summary>True with the program; false when <see cref="Reason"/> says why there is none.</summary>
    public bool TryGet([NotNullWhen(true)] out IBackgroundProcess? process)
    {
        process = Process;
        return process is not null;
    }
}
