using System.Diagnostics;

namespace Hatmax.Workspace.Tests;

/// <summary>Programs of the operating system that tests need as the administrator.</summary>
internal static class Shell
{
    /// <summary>What it prints; null when it is missing or fails.</summary>
    public static string? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public static void Require(string program, params string[] arguments) => Assert.NotNull(Run(program, arguments));
}
