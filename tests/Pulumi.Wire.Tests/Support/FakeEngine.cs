using System.Diagnostics;

namespace WireTests.Support;

/// <summary>A running engine.mjs. It ends when it is disposed of, also when this process dies.</summary>
internal sealed class FakeEngine : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _log;

    private FakeEngine(Process process, string log)
    {
        _process = process;
        _log = log;
    }

    /// <summary>Host and port.</summary>
    public string Address { get; private set; } = "";

    public static async Task<FakeEngine> StartAsync(EngineOptions options)
    {
        var log = Path.GetTempFileName();
        string[] mode = options.Preview ? ["--preview"] : [];
        var start = new ProcessStartInfo("node", ["engine.mjs", "--log", log, "--project", Programs.Project, "--stack", Programs.Stack, .. mode, .. options.Flags])
        {
            WorkingDirectory = EngineTools.Folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true,
        };
        var engine = new FakeEngine(Process.Start(start)!, log);
        engine.Address = await engine._process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The engine did not start.");
        return engine;
    }

    /// <summary>What it was asked so far.</summary>
    public IReadOnlyList<EngineRequest> Requests() => [.. File.ReadLines(_log).Select(EngineRequest.Parse)];

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        File.Delete(_log);
    }
}
