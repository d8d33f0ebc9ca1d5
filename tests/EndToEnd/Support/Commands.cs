using System.Diagnostics;
using System.Text;

namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>Real commands in real folders.</summary>
public static class Commands
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // Build servers inherit the pipes and keep them open: after the program's own end we wait only this long for the last lines.
    private static readonly TimeSpan LastLines = TimeSpan.FromSeconds(2);

    /// <summary>Runs a line of shell.</summary>
    public static Task<CommandResult> ShellAsync(string folder, string line, params (string Name, string? Value)[] environment) =>
        RunAsync(folder, "bash", ["-c", line], environment);

    /// <summary>Runs a program to its end.</summary>
    public static async Task<CommandResult> RunAsync(string folder, string program, IEnumerable<string> arguments, params (string Name, string? Value)[] environment)
    {
        using var process = Start(folder, program, arguments, environment);
        using var patience = new CancellationTokenSource(Patience);
        var output = new StringBuilder();
        var error = new StringBuilder();
        var readers = Task.WhenAll(ReadAsync(process.StandardOutput, output), ReadAsync(process.StandardError, error));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.", exception);
        }

        await Task.WhenAny(readers, Task.Delay(LastLines));
        lock (output)
        {
            lock (error)
            {
                return new CommandResult(process.ExitCode, output.ToString(), error.ToString());
            }
        }
    }

    private static async Task ReadAsync(StreamReader reader, StringBuilder text)
    {
        var buffer = new char[4096];
        for (var read = await reader.ReadAsync(buffer); read > 0; read = await reader.ReadAsync(buffer))
        {
            lock (text)
            {
                text.Append(buffer, 0, read);
            }
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
