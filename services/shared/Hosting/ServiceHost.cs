using Microsoft.AspNetCore.Builder;

namespace Hatmax.Shared.Hosting;

/// <summary>Runs services: one in this process, or several that share it.</summary>
public static class ServiceHost
{
    /// <summary>Runs one service until it is told to stop (SIGINT, SIGTERM, SIGQUIT).</summary>
    /// <param name="definition">The service.</param>
    /// <param name="args">The flags of the process; <c>--help</c> lists them.</param>
    /// <param name="cancellationToken">Stops the service like a signal.</param>
    /// <returns>The exit code: 0 stopped or ready, 1 could not start or not ready, 2 wrong settings.</returns>
    public static Task<int> RunAsync(ServiceDefinition definition, string[] args, CancellationToken cancellationToken = default)
        => new HostProcess(HostEnvironmentInputs.OfProcess()).RunAsync(new SettingsScope([definition], IsShared: false), args, cancellationToken);

    /// <summary>
    /// Runs several services in one process, each with its own port, container and settings. Flags name their service
    /// (<c>--todo.server.port</c>); a failed start stops those that run.
    /// </summary>
    /// <param name="definitions">The services, in the order of their start.</param>
    /// <param name="args">The flags of the process; <c>--help</c> lists them.</param>
    /// <param name="cancellationToken">Stops the services like a signal.</param>
    /// <returns>The exit code: 0 stopped or ready, 1 could not start or not ready, 2 wrong settings.</returns>
    public static Task<int> RunAllAsync(IReadOnlyList<ServiceDefinition> definitions, string[] args, CancellationToken cancellationToken = default)
        => new HostProcess(HostEnvironmentInputs.OfProcess()).RunAsync(new SettingsScope(definitions, IsShared: true), args, cancellationToken);

    /// <summary>The application of one service, not started: for tests.</summary>
    /// <param name="definition">The service.</param>
    /// <param name="args">Its flags, such as <c>--server.port=0</c>.</param>
    /// <returns>The application.</returns>
    /// <exception cref="ArgumentException">The settings are wrong; the message lists everything that is.</exception>
    public static WebApplication Build(ServiceDefinition definition, string[] args) => Build(definition, args, HostEnvironmentInputs.OfProcess());

    internal static WebApplication Build(ServiceDefinition definition, string[] args, HostEnvironmentInputs inputs)
    {
        var settings = SettingsReader.Read(new SettingsScope([definition], IsShared: false), args, inputs);
        return settings.Errors.Count > 0
            ? throw new ArgumentException(string.Join(Environment.NewLine, settings.Errors), nameof(args))
            : ServiceComposer.Compose(settings.Services[0], new LogSink(inputs.Output));
    }
}
