using System.Diagnostics;
using System.Globalization;

namespace Hatmax.Benchmarks.Http;

/// <summary>One server in a process of its own; it answers questions about itself on its standard input.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Starts a server and waits until it listens.</summary>
    /// <param name="kind"><c>generated</c> or <c>handwritten</c>.</param>
    /// <param name="database">SQLite file.</param>
    public static async Task<ServerProcess> StartAsync(string kind, string database)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. SelfArguments.Prefix, "serve", kind, database])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_TieredPGO"] = "1";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("port ", StringComparison.Ordinal))
            {
                return new ServerProcess(process, int.Parse(line.AsSpan(5), CultureInfo.InvariantCulture));
            }
        }

        throw new InvalidOperationException($"The {kind} server did not start.");
    }

    /// <summary>Bytes that the server allocated since it started.</summary>
    public async Task<long> AllocatedAsync()
    {
        await _process.StandardInput.WriteLineAsync("allocated");
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("allocated ", StringComparison.Ordinal))
            {
                return long.Parse(line.AsSpan(10), CultureInfo.InvariantCulture);
            }
        }

        throw new InvalidOperationException("The server is gone.");
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(10_000);
        _process.Dispose();
    }
}
