using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;

namespace Hatmax.Shared.Hosting;

/// <summary>The buffers and names that log lines share.</summary>
internal static class LogLine
{
    private static readonly ConcurrentDictionary<string, string> SnakeNames = new(StringComparer.Ordinal);

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    /// <summary>Whether a value of an entry or a scope is worth a field: not the template, nor the server's name for a connection.</summary>
    internal static bool IsField(string placeholder) => placeholder is not ("{OriginalFormat}" or "ConnectionId");

    /// <summary>The empty buffer of this thread.</summary>
    internal static ArrayBufferWriter<byte> Rent()
    {
        var line = buffer ??= new ArrayBufferWriter<byte>(512);
        line.ResetWrittenCount();
        return line;
    }

    /// <summary>A placeholder of a message template as a field name: <c>ElapsedMs</c> is <c>elapsed_ms</c>.</summary>
    internal static string FieldName(string placeholder) => SnakeNames.GetOrAdd(placeholder, JsonNamingPolicy.SnakeCaseLower.ConvertName);
}
