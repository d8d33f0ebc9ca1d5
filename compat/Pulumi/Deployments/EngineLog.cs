using Pulumi.Engine;
using Pulumirpc;

namespace Pulumi;

/// <summary>Sends messages to the engine, one after the other.</summary>
internal sealed class EngineLog(IEngine engine, InFlightTasks inFlight)
{
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;
    private volatile bool _hasErrors;

    /// <summary>Whether an error was sent, or a message failed to be.</summary>
    public bool HasErrors => _hasErrors;

    /// <summary>Sends a message when those before it are through.</summary>
    /// <exception cref="LogException">The engine did not take it.</exception>
    public Task Send(LogSeverity severity, string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
    {
        if (severity == LogSeverity.Error)
        {
            _hasErrors = true;
        }

        var request = new LogRequest { Severity = severity, Message = message, StreamId = streamId ?? 0, Ephemeral = ephemeral ?? false };
        lock (_gate)
        {
            _last = SendAsync(_last, request, resource);
            inFlight.Add(_last);
            return _last;
        }
    }

    private async Task SendAsync(Task previous, LogRequest request, Resource? resource)
    {
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            request.Urn = resource is null ? "" : await UrnOfAsync(resource);
            await engine.LogAsync(request);
        }
        catch (Exception e)
        {
            _hasErrors = true;
            throw new LogException(e);
        }
    }

    private static async Task<string> UrnOfAsync(Resource resource)
    {
        var urn = resource.Urn.DataTask;
        await ((Task)urn).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        // The message may be about the very failure that leaves the resource without a URN.
        return urn.IsCompletedSuccessfully ? (await urn).Value ?? "" : "";
    }
}
