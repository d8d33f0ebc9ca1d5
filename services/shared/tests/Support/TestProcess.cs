using System.Text.Json;
using Hatmax.Shared.Hosting;

namespace Hatmax.Shared.Tests.Support;

/// <summary>What <see cref="ServiceHost.RunAllAsync"/> does, with the process's edges in the hands of a test.</summary>
internal sealed class TestProcess : IDisposable
{
    public CapturedLog Log { get; } = new();

    public StringWriter Error { get; } = new();

    public CancellationTokenSource Stop { get; } = new();

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public Task<int> RunAllAsync(IReadOnlyList<ServiceDefinition> definitions, params string[] args)
        => new HostProcess(new(Variables, AppContext.BaseDirectory, Log, Error))
            .RunAsync(new SettingsScope(definitions, IsShared: true), args, Stop.Token);

    public async Task<Uri> UrlOfAsync(string service)
    {
        var line = await Log.WaitForAsync(line => line.Contains($"\"service\":\"{service}\",\"msg\":\"Listening", StringComparison.Ordinal));
        return new Uri(JsonElement.Parse(line).GetProperty("urls").GetString()!);
    }

    public void Dispose()
    {
        Stop.Dispose();
        Error.Dispose();
        Log.Dispose();
    }
}
