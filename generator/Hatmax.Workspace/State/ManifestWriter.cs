using System.Buffers;
using System.Text.Json;

namespace Hatmax.Workspace;

/// <summary>
/// One sorted line per file, so that version control compares and merges by file. The list ends with <c>null</c>: then every
/// line of a file ends with a comma and adding the last one does not change its neighbour.
/// </summary>
internal static class ManifestWriter
{
    public static byte[] Write(ManifestHeader header, IReadOnlyCollection<ManifestLine> lines)
    {
        // About as long as a line with short names: the buffer grows once or twice at most.
        var buffer = new ArrayBufferWriter<byte>(256 + (lines.Count * 320));
        buffer.Write("{\n\"format\": "u8);
        buffer.Write(System.Text.Encoding.ASCII.GetBytes(Manifest.Format.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        using var writer = new Utf8JsonWriter(buffer);
        WriteHeader(buffer, writer, "tool", header.Tool);
        WriteHeader(buffer, writer, "templates", header.Templates);
        buffer.Write(",\n\"files\": [\n"u8);
        foreach (var (entry, text) in lines.OrderBy(l => l.Entry.LogicalId, StringComparer.Ordinal))
        {
            if (text.IsEmpty)
            {
                WriteEntry(writer, entry);
                writer.Flush();
                writer.Reset();
            }
            else
            {
                buffer.Write(text.Span);
            }

            buffer.Write(",\n"u8);
        }

        buffer.Write("null\n]\n}\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The texts of the lines of a manifest that this class wrote, in their order.</summary>
    public static List<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> bytes)
    {
        var lines = new List<ReadOnlyMemory<byte>>();
        for (var from = 0; bytes.Span[from..].IndexOf((byte)'\n') is var length and >= 0; from += length + 1)
        {
            if (bytes.Span[from..].StartsWith("{\"id\""u8))
            {
                lines.Add(bytes.Slice(from, length - 1));
            }
        }

        return lines;
    }

    public static Ownership? ParseOwnership(string name) => name switch
    {
        "owned" => Ownership.Owned,
        "seeded" => Ownership.Seeded,
        "merged" => Ownership.Merged,
        _ => null,
    };

    private static void WriteEntry(Utf8JsonWriter writer, ManifestEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entry.LogicalId);
        writer.WriteString("path", entry.Path);
        writer.WriteString("class", entry.Ownership switch { Ownership.Owned => "owned", Ownership.Seeded => "seeded", _ => "merged" });
        writer.WriteString("template", entry.Template);
        writer.WriteString("templateHash", entry.TemplateHash);
        writer.WriteString("node", entry.SpecNode);
        writer.WriteString("nodeHash", entry.SpecNodeHash);
        WriteOptional(writer, "base", entry.Base);
        WriteFlag(writer, "executable", entry.Executable);
        WriteFlag(writer, "deleted", entry.Deleted);
        WriteOptional(writer, "conflict", entry.Proposed);
        WriteFlag(writer, "markers", entry.Marked);
        WriteFlag(writer, "orphan", entry.Orphaned);
        writer.WriteEndObject();
    }

    private static void WriteHeader(ArrayBufferWriter<byte> buffer, Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            buffer.Write(",\n\""u8);
            buffer.Write(System.Text.Encoding.ASCII.GetBytes(name));
            buffer.Write("\": "u8);
            writer.WriteStringValue(value);
            writer.Flush();
            writer.Reset();
        }
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteFlag(Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, true);
        }
    }
}
