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
        var process = new TargetProcess(Start([mode, root]));
        Assert.Equal(expected, process._process.StandardOutput.ReadLine());
        return process;
    }

    /// <summary>Lets it come to its end, or be killed before it; its first line, or null.</summary>
    public static string? Run(params string[] arguments) => Run([], arguments);

    /// <summary>The same with the words of another program before the command line.</summary>
    public static string? Run(string[] prefix, params string[] arguments)
    {
        using var process = new TargetProcess(Start(arguments, prefix));
        var line = process._process.StandardOutput.ReadLine();
        process._process.WaitForExit();
        return line;
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

    private static Process Start(string[] arguments, params string[] prefix)
    {
        string[] words = [.. prefix, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "exec", typeof(KillTarget.Generations).Assembly.Location, .. arguments];
        var start = new ProcessStartInfo(words[0], words[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true };
        return Process.Start(start)!;
    }
}
