using System.Diagnostics;

namespace WireTests.Support;

/// <summary>A server of tests/tools/pulumi-engine. It ends when it is disposed of, also when this process dies: it reads its input to the end.</summary>
internal sealed class NodeServer : IAsyncDisposable
{
    private readonly Process _process;

    private NodeServer(Process process, string address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Host and port.</summary>
    public string Address { get; }

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<NodeServer> StartAsync(string script, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node", [script, .. arguments])
        {
            WorkingDirectory = EngineTools.Folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        return new NodeServer(process, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{script} did not start."));
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
