using System.Text.Json;
using Hatmax.Cli.Projects;

namespace Hatmax.Cli.Building;

/// <summary>Keeps <c>.hatmax/build.json</c>: fingerprints by target. A lost or damaged file costs one build.</summary>
internal static class BuildRecords
{
    /// <summary>Everything remembered.</summary>
    public static ImmutableSortedDictionary<string, BuildRecord> Read(StateLayout layout)
    {
        var none = ImmutableSortedDictionary.Create<string, BuildRecord>(StringComparer.Ordinal);
        if (!File.Exists(layout.Builds))
        {
            return none;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(layout.Builds));
            return none.AddRange(document.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(
                p.Name, new BuildRecord(p.Value.GetProperty("all").GetString() ?? "", p.Value.GetProperty("restore").GetString() ?? ""))));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return none;
        }
    }

    /// <summary>Replaces the file in one step.</summary>
    public static void Write(StateLayout layout, ImmutableSortedDictionary<string, BuildRecord> records)
    {
        Directory.CreateDirectory(layout.Folder);
        var staged = layout.Builds + ".tmp";
        using (var stream = File.Create(staged))
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            foreach (var (key, record) in records)
            {
                json.WriteStartObject(key);
                json.WriteString("all", record.All);
                json.WriteString("restore", record.Restore);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        File.Move(staged, layout.Builds, overwrite: true);
    }
}
