using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Hosting;

/// <summary>The names of log levels, in settings and in log lines.</summary>
internal static class LogLevels
{
    internal static LogLevel? Parse(string text) => text.ToLowerInvariant() switch
    {
        "debug" or "dbg" => LogLevel.Debug,
        "info" or "inf" => LogLevel.Information,
        "warn" or "wrn" or "warning" => LogLevel.Warning,
        "error" or "err" => LogLevel.Error,
        _ => null,
    };

    internal static string Name(LogLevel level) => level switch
    {
        LogLevel.Trace or LogLevel.Debug => "debug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        _ => "error",
    };
}
