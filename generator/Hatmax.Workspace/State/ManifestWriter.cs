using System.Buffers;
using System.Text.Json;

namespace Hatmax.Workspace;

/// <summary>
/// One sorted line per file, so that version control compares and merges by file. The list ends with <c>null</c>: then every
/// line of a file ends with a comma and adding the last one does not change its neighbour.
/// </summary>
internal static class ManifestWriter
{
    public static byte[] Write(ManifestHeader header, IEnumerable<ManifestEntry> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("{\n\"format\": "u8);
        buffer.Write(System.Text.Encoding.ASCII.GetBytes(Manifest.Format.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        using var writer = new Utf8JsonWriter(buffer);
        WriteHeader(buffer, writer, "tool", header.Tool);
        WriteHeader(buffer, writer, "templates", header.Templates);
        buffer.Write(",\n\"files\": [\n"u8);
        foreach (var entry in entries.OrderBy(e => e.LogicalId, StringComparer.Ordinal))
        {
            WriteEntry(writer, entry);
            writer.Flush();
            writer.Reset();
            buffer.Write(",\n"u8);
        }

        buffer.Write("null\n]\n}\n"u8);
        return buffer.WrittenSpan.ToArray();
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
