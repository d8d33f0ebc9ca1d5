using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Hosting;

/// <summary>Logging that writes one line per entry, as JSON or text, without reflection and almost without allocation.</summary>
internal sealed class LineLoggerProvider(string service, LogFormat format, LogSink sink, TimeProvider clock) : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentDictionary<string, LineLogger> loggers = new(StringComparer.Ordinal);

    internal IExternalScopeProvider Scopes { get; private set; } = new LoggerExternalScopeProvider();

    public ILogger CreateLogger(string categoryName)
        => loggers.GetOrAdd(categoryName, static (category, provider) => new LineLogger(category, provider), this);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => Scopes = scopeProvider;

    public void Dispose() => loggers.Clear();

    internal void Write<TState>(LogLevel level, string category, string message, TState state, Exception? exception)
    {
        var line = LogLine.Rent();
        if (format == LogFormat.Json)
        {
            JsonLogLine.Write(line, clock.GetUtcNow(), level, service, category, message, state, exception, Scopes);
        }
        else
        {
            TextLogLine.Write(line, clock.GetUtcNow(), level, service, message, state, exception, Scopes);
        }

        sink.Write(line.WrittenSpan);
    }
}
