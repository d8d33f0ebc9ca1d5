using System.Collections.Concurrent;
using System.Collections.Immutable;
using Hatmax.Processes;

namespace Hatmax.Cli.Tests.Support;

/// <summary>Answers calls of other programs from a script, and remembers them.</summary>
internal sealed class ScriptedProcesses(Func<ProcessRequest, ProcessResult> answer) : IProcessRunner
{
    private readonly ConcurrentQueue<ProcessRequest> _calls = new();

    public ImmutableArray<ProcessRequest> Calls => [.. _calls];

    public Task<ProcessResult> RunAsync(ProcessRequest request, Action<string, bool>? onLine, CancellationToken cancellation)
    {
        _calls.Enqueue(request);
        var result = answer(request);
        foreach (var line in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            onLine?.Invoke(line, false);
        }

        return Task.FromResult(result);
    }

    public BackgroundStart StartBackground(BackgroundRequest request) => new(null, "not scripted");
}
