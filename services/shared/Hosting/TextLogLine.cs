using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Hosting;

/// <summary><c>2025-01-31T12:00:00.000Z info todo: message key=value</c></summary>
internal static class TextLogLine
{
    internal static void Write<TState>(
        ArrayBufferWriter<byte> line, DateTimeOffset time, LogLevel level, string service, string message, TState state, Exception? exception, IExternalScopeProvider scopes)
    {
        var text = new StringBuilder();
        text.Append(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))
            .Append(' ').Append($"{LogLevels.Name(level),-5}").Append(' ').Append(service).Append(": ");
        AppendSafely(text, message);
        scopes.ForEachScope(static (scope, target) => AppendFields(target, scope), text);
        AppendFields(text, state);
        text.Append('\n');
        if (exception is not null)
        {
            text.Append(exception).Append('\n');
        }

        Encoding.UTF8.GetBytes(text.ToString(), line);
    }

    private static void AppendFields(StringBuilder text, object? state)
    {
        if (state is not IReadOnlyList<KeyValuePair<string, object?>> fields)
        {
            return;
        }

        foreach (var (name, value) in fields)
        {
            if (LogLine.IsField(name))
            {
                text.Append(' ').Append(LogLine.FieldName(name)).Append('=');
                AppendSafely(text, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            }
        }
    }

    // What a client sends must not be able to look like a line of its own.
    private static void AppendSafely(StringBuilder text, string value)
    {
        foreach (var symbol in value)
        {
            text.Append(char.IsControl(symbol) ? ' ' : symbol);
        }
    }
}
