using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Hosting;

/// <summary>What a service logs.</summary>
public sealed class LogOptions
{
    /// <summary>The least important level that is written.</summary>
    public LogLevel Level { get; internal set; } = LogLevel.Information;

    /// <summary>How a line looks.</summary>
    public LogFormat Format { get; internal set; } = LogFormat.Json;
}
