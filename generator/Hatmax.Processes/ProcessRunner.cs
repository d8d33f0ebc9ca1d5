using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Hatmax.Processes;

/// <inheritdoc />
public sealed class ProcessRunner : IProcessRunner
{
    // Build servers inherit the pipes and keep them open: after the program's own end we wait only this long for the last lines.
    private static readonly TimeSpan LastLines = TimeSpan.FromMilliseconds(500);

    public async Task<ProcessResult> RunAsync(ProcessRequest request, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        var info = new ProcessStartInfo(request.File, request.Arguments)
        {
            WorkingDirectory = request.Directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in request.Environment)
        {
            info.Environment[name] = value;
        }

        if (!TryStart(info, out var process, out var reason))
        {
            return new ProcessResult(ProcessResult.Missing, "", reason + "\n");
        }

        using (process)
        {
            return await ReadAsync(process, onLine, cancellation).ConfigureAwait(false);
        }
    }

    public BackgroundStart StartBackground(BackgroundRequest request)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(request.LogPath)!);
        var info = OperatingSystem.IsWindows() ? WindowsStart(request) : UnixStart(request);
        info.WorkingDirectory = request.Directory;
        info.UseShellExecute = false;
        foreach (var (name, value) in request.Environment)
        {
            info.Environment[name] = value;
        }

        return TryStart(info, out var process, out var reason)
            ? new BackgroundStart(new BackgroundProcess(process), "")
            : new BackgroundStart(null, reason);
    }

    // The shell only opens the log and becomes the program: the process id stays. A session of its own keeps the program alive when
    // the terminal closes and keeps the terminal's Ctrl-C away from it; macOS has no setsid command, there nohup must do.
    private static ProcessStartInfo UnixStart(BackgroundRequest request)
    {
        const string script = """
            log=$1; shift
            if command -v setsid >/dev/null 2>&1; then exec setsid "$@" >>"$log" 2>&1 </dev/null; fi
            exec nohup "$@" >>"$log" 2>&1 </dev/null
            """;
        return new ProcessStartInfo("/bin/sh", ["-c", script, "hatmax", request.LogPath, request.File, .. request.Arguments]);
    }

    private static ProcessStartInfo WindowsStart(BackgroundRequest request)
    {
        var words = request.Arguments.Prepend(request.File).Select(word => $"\"{word}\"");
        return new ProcessStartInfo("cmd.exe")
        {
            Arguments = $"/d /s /c \"{string.Join(' ', words)} >>\"{request.LogPath}\" 2>&1 <nul\"",
            CreateNoWindow = true,
        };
    }

    private static bool TryStart(ProcessStartInfo info, out Process process, out string reason)
    {
        try
        {
#pragma warning disable RS0030 // This is the process runner.
            process = Process.Start(info)!;
#pragma warning restore RS0030
            reason = "";
            return true;
        }
        catch (Win32Exception exception)
        {
            process = null!;
            reason = exception.Message;
            return false;
        }
    }

    private static async Task<ProcessResult> ReadAsync(Process process, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        process.StandardInput.Close();
        var gate = new Lock();
        var output = new StringBuilder();
        var error = new StringBuilder();
        var readers = Task.WhenAll(
            ReadLinesAsync(process.StandardOutput, line => Keep(output, line, isError: false)),
            ReadLinesAsync(process.StandardError, line => Keep(error, line, isError: true)));
        try
        {
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        await Task.WhenAny(readers, Task.Delay(LastLines, cancellation)).ConfigureAwait(false);
        lock (gate)
        {
            return new ProcessResult(process.ExitCode, output.ToString(), error.ToString());
        }

        void Keep(StringBuilder text, string line, bool isError)
        {
            lock (gate)
            {
                text.Append(line).Append('\n');
                onLine?.Invoke(line, isError);
            }
        }
    }

    private static async Task ReadLinesAsync(StreamReader reader, Action<string> onLine)
    {
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            onLine(line);
        }
    }
}
