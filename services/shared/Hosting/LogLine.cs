using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;

namespace Hatmax.Shared.Hosting;

/// <summary>The buffers and names that log lines share.</summary>
internal static class LogLine
{
    internal const string OriginalFormat = "{OriginalFormat}";

    private static readonly ConcurrentDictionary<string, string> SnakeNames = new(StringComparer.Ordinal);

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

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
