using System.Text.Json;

namespace Hatmax.Cli.Running;

/// <summary>Prints log entries.</summary>
internal static class LogOutput
{
    /// <summary>For people.</summary>
    public static void Write(TextWriter writer, LogEntry entry, bool color)
    {
        var text = TerminalText.Clean(entry.Text);
        writer.WriteLine(entry.Level switch
        {
            "error" => TerminalText.Paint(text, "31", color),
            "warn" => TerminalText.Paint(text, "33", color),
            _ => text,
        });
    }

    /// <summary>For programs: one line <c>{"process":…,"service":…,"level":…,"entry":…}</c>; the entry is an object, or a string for a line that is not JSON.</summary>
    public static string Json(LogEntry entry)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("process", entry.Process);
            json.WriteString("service", entry.Service);
            json.WriteString("level", entry.Level);
            json.WritePropertyName("entry");
            if (entry.IsStructured)
            {
                json.WriteRawValue(entry.Raw);
            }
            else
            {
                json.WriteStringValue(entry.Raw);
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
