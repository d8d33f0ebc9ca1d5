using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Hatmax.EndToEnd.Tests.Support;

/// <summary>The program inside an image: each file below /app with its mode, owner and SHA-256.</summary>
public static class ImageFiles
{
    private const string Program = "app/";

    /// <summary>From an image of the engine.</summary>
    public static async Task<SortedDictionary<string, string>> OfEngineAsync(string reference, string scratchFile)
    {
        var container = (await ContainerMachine.DockerAsync("create", reference)).Succeeded().Trim();
        try
        {
            (await ContainerMachine.DockerAsync("export", "-o", scratchFile, container)).Succeeded();
        }
        finally
        {
            await ContainerMachine.DockerAsync("rm", "-f", container);
        }

        using var stream = File.OpenRead(scratchFile);
        return Read(stream);
    }

    /// <summary>From the last layer of an archive.</summary>
    public static SortedDictionary<string, string> OfArchive(string file)
    {
        var manifest = FromEntry(file, "manifest.json", stream => JsonSerializer.Deserialize<JsonElement>(stream));
        var layer = manifest[0].GetProperty("Layers").EnumerateArray().Last().GetString()!;
        return FromEntry(file, layer, stream => Read(new GZipStream(stream, CompressionMode.Decompress)));
    }

    private static T FromEntry<T>(string file, string name, Func<Stream, T> read)
    {
        using var stream = File.OpenRead(file);
        using var archive = new TarReader(stream);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.Name == name)
            {
                return read(entry.DataStream!);
            }
        }

        throw new InvalidDataException($"{file} has no entry {name}.");
    }

    private static SortedDictionary<string, string> Read(Stream stream)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var tar = new TarReader(stream);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile && entry.Name.StartsWith(Program, StringComparison.Ordinal))
            {
                var hash = entry.DataStream is { } data ? Convert.ToHexString(SHA256.HashData(data)) : "empty";
                files[entry.Name] = string.Create(CultureInfo.InvariantCulture, $"{entry.Mode} {entry.Uid}:{entry.Gid} {hash}");
            }
        }

        return files;
    }
}
