using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Hatmax.Cli.Rendering;

/// <summary>Which files a render wrote into a folder, with the hash of each, so that the next one tells its own files from those of people.</summary>
internal static class RenderManifest
{
    public const string FileName = ".hatmax-render.json";

    /// <summary>Hash of the text that was written, by path; empty where there is no manifest, or one that is none.</summary>
    public static ImmutableSortedDictionary<string, string> Read(string folder)
    {
        var none = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return none;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Object
                ? none.AddRange(files.EnumerateObject().Where(f => f.Value.ValueKind == JsonValueKind.String).Select(f => KeyValuePair.Create(f.Name, f.Value.GetString()!)))
                : none;
        }
        catch (JsonException)
        {
            return none;
        }
    }

    /// <summary>The text of a manifest.</summary>
    public static string Text(IEnumerable<KeyValuePair<string, string>> hashes)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("files");
            foreach (var (path, hash) in hashes.OrderBy(h => h.Key, StringComparer.Ordinal))
            {
                json.WriteString(path, hash);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>SHA-256 of the UTF-8 text, in hexadecimal.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
