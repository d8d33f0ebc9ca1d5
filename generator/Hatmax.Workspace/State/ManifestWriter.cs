using System.Buffers;
using System.Text.Json;

namespace Hatmax.Workspace;

/// <summary>
/// One sorted line per file, so that version control compares and merges by file. The list ends with <c>null</c>: then every
/// line of a file ends with a comma and adding the last one does not change its neighbour.
/// </summary>
internal static class ManifestWriter
{
    public static byte[] Write(IEnumerable<ManifestEntry> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("{\n\"format\": "u8);
        buffer.Write(System.Text.Encoding.ASCII.GetBytes(Manifest.Format.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        buffer.Write(",\n\"files\": [\n"u8);
        using var writer = new Utf8JsonWriter(buffer);
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
        writer.WriteString("base", entry.Base);
        if (entry.Executable)
        {
            writer.WriteBoolean("executable", true);
        }

        if (entry.Deleted)
        {
            writer.WriteBoolean("deleted", true);
        }

        writer.WriteEndObject();
    }
}
