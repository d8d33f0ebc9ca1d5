using System.Text.Json;

namespace Hatmax.Cli.Running;

/// <summary>One line of a log: JSON as services write it, or whatever else a process printed.</summary>
/// <param name="Process">Whose log it is.</param>
/// <param name="Raw">The line.</param>
/// <param name="Service">Service that wrote it; the process where the line does not say.</param>
/// <param name="Level">debug, info, warn or error; a line that is not JSON counts as warn, since only a crash or a stray print writes one.</param>
/// <param name="Text">As people read it.</param>
internal sealed record LogEntry(string Process, string Raw, string Service, string Level, string Text)
{
    private static readonly string[] Heading = ["ts", "level", "service", "msg", "logger", "err"];

    /// <summary>True for JSON as services write it.</summary>
    public bool IsStructured { get; private init; }

    /// <summary>True for what deserves attention.</summary>
    public bool IsWarning => Level is "warn" or "error";

    /// <summary>Reads a line.</summary>
    public static LogEntry Parse(string process, string line)
    {
        try
        {
            if (line.StartsWith('{'))
            {
                using var document = JsonDocument.Parse(line);
                return Structured(process, line, document.RootElement);
            }
        }
        catch (JsonException)
        {
            // A line cut short by a crash, or one that only looks like JSON: shown as it is.
        }

        return new LogEntry(process, line, process, "warn", $"{process}: {line}");
    }

    private static LogEntry Structured(string process, string line, JsonElement entry)
    {
        var service = Member(entry, "service") ?? process;
        var level = Member(entry, "level") ?? "info";
        var fields = entry.EnumerateObject()
            .Where(p => !Heading.Contains(p.Name, StringComparer.Ordinal))
            .Select(p => $" {p.Name}={p.Value}");
        var error = Member(entry, "err") is { } err ? "\n" + err : "";
        return new LogEntry(process, line, service, level, $"{Clock(entry)} {level,-5} {service}: {Member(entry, "msg")}{string.Concat(fields)}{error}")
        {
            IsStructured = true,
        };
    }

    private static string Clock(JsonElement entry) =>
        Member(entry, "ts") is { } ts && DateTimeOffset.TryParse(ts, System.Globalization.CultureInfo.InvariantCulture, out var time)
            ? time.ToString("HH:mm:ss.fff", System.Globalization.CultureInfo.InvariantCulture)
            : "-";

    private static string? Member(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
