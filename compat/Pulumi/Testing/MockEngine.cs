using Pulumi.Engine;
using Pulumirpc;

namespace Pulumi.Testing;

/// <summary>Keeps the errors of a run.</summary>
internal sealed class MockEngine : IEngine
{
    // Messages come one after the other.
    public List<string> Errors { get; } = [];

    public Task LogAsync(LogRequest request)
    {
        if (request.Severity == LogSeverity.Error)
        {
            Errors.Add(request.Message);
        }

        return Task.CompletedTask;
    }
}
