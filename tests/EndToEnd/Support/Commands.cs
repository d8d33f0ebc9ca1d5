using System.Diagnostics;

namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>Real commands in real folders.</summary>
public static class Commands
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs a line of shell.</summary>
    public static Task<CommandResult> ShellAsync(string folder, string line, params (string Name, string? Value)[] environment) =>
        RunAsync(folder, "bash", ["-c", line], environment);

    /// <summary>Runs a program to its end.</summary>
    public static async Task<CommandResult> RunAsync(string folder, string program, IEnumerable<string> arguments, params (string Name, string? Value)[] environment)
    {
        using var process = Start(folder, program, arguments, environment);
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return new CommandResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.", exception);
        }
    }

    /// <summary>Starts a program with its output redirected.</summary>
    public static Process Start(string folder, string program, IEnumerable<string> arguments, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
