using System.Diagnostics;

namespace Hatmax.Workspace.Tests;

/// <summary>A second process that writes into a tree.</summary>
internal sealed class TargetProcess : IDisposable
{
    private readonly Process _process;

    private TargetProcess(Process process) => _process = process;

    public int Id => _process.Id;

    /// <summary>Starts it and waits for its first line.</summary>
    public static TargetProcess Start(string mode, string root, string expected)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", typeof(KillTarget.Generations).Assembly.Location, mode, root])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        var process = new TargetProcess(Process.Start(start)!);
        Assert.Equal(expected, process._process.StandardOutput.ReadLine());
        return process;
    }

    /// <summary>Kills it after that time with a signal that it cannot handle.</summary>
    public void KillAfter(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < time && !_process.HasExited)
        {
            // A timer's resolution is coarser than one rename.
            Thread.SpinWait(100);
        }

        Assert.False(_process.HasExited, "It ended by itself.");
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
