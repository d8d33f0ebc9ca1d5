namespace WireTests.Support;

/// <summary>A running engine.mjs and what it was asked.</summary>
internal sealed class FakeEngine : IAsyncDisposable
{
    private readonly NodeServer _server;
    private readonly string _log;

    private FakeEngine(NodeServer server, string log)
    {
        _server = server;
        _log = log;
    }

    /// <summary>Host and port.</summary>
    public string Address => _server.Address;

    public static async Task<FakeEngine> StartAsync(EngineOptions options)
    {
        var log = Path.GetTempFileName();
        string[] mode = options.Preview ? ["--preview"] : [];
        return new FakeEngine(await NodeServer.StartAsync("engine.mjs", ["--log", log, "--project", Programs.Project, "--stack", Programs.Stack, .. mode, .. options.Flags]), log);
    }

    /// <summary>What it was asked so far.</summary>
    public IReadOnlyList<EngineRequest> Requests() => [.. File.ReadLines(_log).Select(EngineRequest.Parse)];

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        File.Delete(_log);
    }
}
