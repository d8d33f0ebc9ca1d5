using System.Diagnostics;

namespace Hatmax.Processes;

/// <inheritdoc />
internal sealed class BackgroundProcess(Process process) : IBackgroundProcess
{
    public int Id { get; } = process.Id;

    public int? ExitCode => process.HasExited ? process.ExitCode : null;

    public void Dispose() => process.Dispose();
}
