using Pulumirpc;

namespace Pulumi;

/// <summary>Shows messages to the user of the engine.</summary>
public static class Log
{
    /// <summary>Shown only when asked for.</summary>
    /// <param name="message">The text.</param>
    /// <param name="resource">The resource it is about.</param>
    /// <param name="streamId">Puts several messages together.</param>
    /// <param name="ephemeral">Whether it is shown only while the work goes on.</param>
    public static void Debug(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Send(LogSeverity.Debug, message, resource, streamId, ephemeral);

    /// <summary>Something to know.</summary>
    /// <inheritdoc cref="Debug"/>
    public static void Info(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Send(LogSeverity.Info, message, resource, streamId, ephemeral);

    /// <summary>Something to look at.</summary>
    /// <inheritdoc cref="Debug"/>
    public static void Warn(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Send(LogSeverity.Warning, message, resource, streamId, ephemeral);

    /// <summary>An error. The program goes on, and fails at its end.</summary>
    /// <inheritdoc cref="Debug"/>
    public static void Error(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Send(LogSeverity.Error, message, resource, streamId, ephemeral);

    /// <summary>An exception, as an error.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="resource">The resource it is about.</param>
    /// <param name="streamId">Puts several messages together.</param>
    /// <param name="ephemeral">Whether it is shown only while the work goes on.</param>
    public static void Exception(Exception exception, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Send(LogSeverity.Error, exception.ToString(), resource, streamId, ephemeral);

    // Not awaited here: the run waits for it.
    private static void Send(LogSeverity severity, string message, Resource? resource, int? streamId, bool? ephemeral)
        => _ = Deployment.Required.Log.Send(severity, message, resource, streamId, ephemeral);
}
