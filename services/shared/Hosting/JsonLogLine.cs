using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Hatmax.Shared.Hosting;

/// <summary><c>{"ts":…,"level":…,"service":…,"msg":…,"logger":…,"request_id":…,…,"err":…}</c></summary>
internal static class JsonLogLine
{
    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    internal static void Write<TState>(
        ArrayBufferWriter<byte> line, DateTimeOffset time, LogLevel level, string service, string category, string message, TState state, Exception? exception, IExternalScopeProvider scopes)
    {
        var json = writer ??= new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        json.Reset(line);
        json.WriteStartObject();
        json.WriteString("ts"u8, time.UtcDateTime);
        json.WriteString("level"u8, LogLevels.Name(level));
        json.WriteString("service"u8, service);
        json.WriteString("msg"u8, message);
        json.WriteString("logger"u8, category);
        scopes.ForEachScope(static (scope, target) => WriteFields(target, scope), json);
        WriteFields(json, state);
        if (exception is not null)
        {
            json.WriteString("err"u8, exception.ToString());
        }

        json.WriteEndObject();
        json.Flush();
        line.Write("\n"u8);
    }

    private static void WriteFields(Utf8JsonWriter json, object? state)
    {
        if (state is not IReadOnlyList<KeyValuePair<string, object?>> fields)
        {
            return;
        }

        for (var index = 0; index < fields.Count; index++)
        {
            var (name, value) = fields[index];
            if (LogLine.IsField(name))
            {
                json.WritePropertyName(LogLine.FieldName(name));
                WriteValue(json, value);
            }
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case DateTimeOffset instant: json.WriteStringValue(instant.UtcDateTime); break;
            default: json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }
}
