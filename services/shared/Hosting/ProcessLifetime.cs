using Microsoft.Extensions.Hosting;

namespace Hatmax.Shared.Hosting;

/// <summary>Keeps the framework's hands off the signals: they are the process's, which may run several services.</summary>
internal sealed class ProcessLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
