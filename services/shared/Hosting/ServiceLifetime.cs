using Microsoft.Extensions.Hosting;

namespace Hatmax.Shared.Hosting;

/// <summary>
/// Where the service stands, and the order of its end: readiness fails first, new requests are taken for as long as the load
/// balancer needs to notice, those in flight finish, then the server stops listening. So whoever still sends requests gets answers.
/// </summary>
internal sealed class ServiceLifetime(ServiceOptions options, TimeProvider clock) : IHostedLifecycleService
{
    private readonly Lock gate = new();
    private TaskCompletionSource? idle;
    private int inFlight;
    private volatile ServiceState state = ServiceState.Starting;

    internal ServiceState State => state;

    internal void Enter() => Interlocked.Increment(ref inFlight);

    internal void Exit()
    {
        if (Interlocked.Decrement(ref inFlight) == 0 && state == ServiceState.Draining)
        {
            lock (gate)
            {
                idle?.TrySetResult();
            }
        }
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        state = ServiceState.Ready;
        return Task.CompletedTask;
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        state = ServiceState.Draining;
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(options.Server.DrainDelaySeconds), clock, cancellationToken);
            var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            lock (gate)
            {
                idle = waiting;
            }

            if (Volatile.Read(ref inFlight) == 0)
            {
                return;
            }

            await waiting.Task.WaitAsync(TimeSpan.FromSeconds(options.Server.DrainSeconds), clock, cancellationToken);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            // The time is up: the server now ends what is left.
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
