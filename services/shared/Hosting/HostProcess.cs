using System.Runtime.InteropServices;
using System.Text;
using Microsoft.AspNetCore.Builder;

namespace Hatmax.Shared.Hosting;

/// <summary>A process that runs services: reads their settings, starts them in order, waits for the end, and stops them together.</summary>
internal sealed class HostProcess(HostEnvironmentInputs inputs)
{
    private const int Stopped = 0;
    private const int CouldNotStart = 1;
    private const int NotReady = 1;
    private const int WrongSettings = 2;

    internal async Task<int> RunAsync(SettingsScope scope, IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var settings = SettingsReader.Read(scope, args, inputs);
        if (settings.WantsHelp)
        {
            await inputs.Output.WriteAsync(Encoding.UTF8.GetBytes(SettingsHelp.Text(scope, settings)), cancellationToken);
            await inputs.Output.FlushAsync(cancellationToken);
            return Stopped;
        }

        if (settings.Errors.Count > 0)
        {
            foreach (var error in settings.Errors)
            {
                await inputs.Error.WriteLineAsync(error);
            }

            return WrongSettings;
        }

        if (settings.WantsHealth)
        {
            return await HealthQuestion.AskAsync(settings.Services, inputs.Error, cancellationToken) ? Stopped : NotReady;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var hurry = new CancellationTokenSource();
        using var interrupt = OnSignal(PosixSignal.SIGINT, stop, hurry);
        using var terminate = OnSignal(PosixSignal.SIGTERM, stop, hurry);
        using var quit = OnSignal(PosixSignal.SIGQUIT, stop, hurry);
        return await RunAsync(settings.Services, stop, hurry.Token);
    }

    private async Task<int> RunAsync(IReadOnlyList<ResolvedService> services, CancellationTokenSource stop, CancellationToken hurry)
    {
        var sink = new LogSink(inputs.Output);
        var running = new List<WebApplication>();
        try
        {
            foreach (var service in services)
            {
                if (!await TryStartAsync(service, sink, running, stop))
                {
                    return CouldNotStart;
                }
            }

            var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using var registration = stop.Token.Register(stopped.SetResult);
            await stopped.Task;
            return Stopped;
        }
        finally
        {
            await Task.WhenAll(running.Select(app => StopAsync(app, hurry)));
        }
    }

    private static async Task<bool> TryStartAsync(ResolvedService service, LogSink sink, List<WebApplication> running, CancellationTokenSource stop)
    {
        WebApplication? app = null;
        try
        {
            app = ServiceComposer.Compose(service, sink);
            await app.StartAsync(stop.Token);
            running.Add(app);

            // A service that stops itself ends the process, as it would alone.
            app.Lifetime.ApplicationStopping.Register(static state => ((CancellationTokenSource)state!).Cancel(), stop);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Told to stop before it ran: that is no failure.
            await DisposeAsync(app);
            return true;
        }
        catch (Exception exception)
        {
            // Whatever the reason, a process with a service missing must not look alive.
            using var logging = new LineLoggerProvider(service.Definition.Name, service.Options.Log.Format, sink, TimeProvider.System);
            var logger = logging.CreateLogger("Hatmax.Shared.Hosting");
            HostLog.StartFailed(logger, service.Definition.Name, exception.Message, exception);
            await DisposeAsync(app);
            return false;
        }
    }

    private static ValueTask DisposeAsync(WebApplication? app) => app?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task StopAsync(WebApplication app, CancellationToken hurry)
    {
        try
        {
            await app.StopAsync(hurry);
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    // The first signal drains, the second one does not wait.
    private static PosixSignalRegistration OnSignal(PosixSignal signal, CancellationTokenSource stop, CancellationTokenSource hurry)
        => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            try
            {
                if (stop.IsCancellationRequested)
                {
                    hurry.Cancel();
                }

                stop.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // The run ended while the signal was on its way: there is nothing left to stop.
            }
        });
}
