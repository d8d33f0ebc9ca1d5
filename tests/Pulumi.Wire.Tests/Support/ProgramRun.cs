namespace WireTests.Support;

/// <summary>How a program ended, and what it asked of the engine, in order.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error, IReadOnlyList<EngineRequest> Requests)
{
    /// <summary>The requests of one method.</summary>
    public IEnumerable<EngineRequest> Of(string method) => Requests.Where(request => request.Method == method);

    /// <summary>The one registration of that resource.</summary>
    public EngineRequest Registration(string name, string type) =>
        Assert.Single(Of("registerResource"), request => request.Text("name") == name && request.Text("type") == type);

    /// <summary>What the engine was told to show, but for debug messages.</summary>
    public IReadOnlyList<LogMessage> Messages => [.. Of("log")
        .Select(request => new LogMessage((int)request.Body["severity"]!, request.Text("message"), request.Text("urn"), (int)request.Body["streamid"]!, (bool)request.Body["ephemeral"]!))
        .Where(message => message.Severity > 0)];

    /// <summary>The run, which must have ended so.</summary>
    public ProgramRun Ended(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}\n--- stdout\n{Output}\n--- stderr\n{Error}\n--- messages\n{string.Join('\n', Messages)}");
        return this;
    }
}
