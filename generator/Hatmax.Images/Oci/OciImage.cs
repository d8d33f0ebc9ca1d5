using System.Formats.Tar;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Hatmax.Images;

/// <summary>An image as an OCI layout in a folder.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Digest">Digest of its manifest, <c>sha256:…</c>.</param>
/// <param name="ConfigDigest">Digest of its configuration.</param>
/// <param name="LayerDigests">Digests of its layers, lowest first.</param>
/// <param name="Size">Bytes of its compressed layers.</param>
internal sealed record OciImage(string Folder, string Digest, string ConfigDigest, ImmutableArray<string> LayerDigests, long Size)
{
    public const string ManifestType = "application/vnd.oci.image.manifest.v1+json";
    private const string LayerType = "application/vnd.oci.image.layer.v1.tar+gzip";
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Everything that the manifest refers to.</summary>
    public IEnumerable<string> Blobs => LayerDigests.Append(ConfigDigest);

    /// <summary>File of a blob.</summary>
    public string BlobPath(string digest) => Path.Combine(Folder, "blobs", "sha256", digest["sha256:".Length..]);

    /// <summary>
    /// Takes the image that the SDK made and gives it a layer, a configuration and a manifest that are the same on every run: the SDK
    /// writes the present time, its process id and the order of the file system into its own layer, and knows no health command.
    /// </summary>
    /// <param name="folder">Layout as the SDK wrote it.</param>
    /// <param name="context">Build context.</param>
    /// <param name="settings">What it runs with.</param>
    /// <param name="reference">Name in the layout.</param>
    public static OciImage Normalise(string folder, string context, ImageSettings settings, string reference)
    {
        var blobs = Path.Combine(folder, "blobs", "sha256");
        var manifest = Read(blobs, Json(Path.Combine(folder, "index.json"))["manifests"]![0]!["digest"]!.GetValue<string>());
        var config = Read(blobs, manifest["config"]!["digest"]!.GetValue<string>());
        var layer = OciLayer.Write(context, blobs);
        Dress(config, settings, layer);
        Replace(manifest["layers"]!.AsArray(), Descriptor(LayerType, layer.Digest, layer.Size));
        var configDigest = Write(blobs, config, out var configSize);
        manifest["config"] = Descriptor(manifest["config"]!["mediaType"]!.GetValue<string>(), configDigest, configSize);
        manifest["mediaType"] = ManifestType;
        var digest = Write(blobs, manifest, out var size);

        var entry = Descriptor(ManifestType, digest, size);
        entry["annotations"] = new JsonObject { ["io.containerd.image.name"] = reference, ["org.opencontainers.image.ref.name"] = reference[(reference.LastIndexOf(':') + 1)..] };
        var index = new JsonObject { ["schemaVersion"] = 2, ["mediaType"] = "application/vnd.oci.image.index.v1+json", ["manifests"] = new JsonArray(entry) };
        File.WriteAllText(Path.Combine(folder, "index.json"), index.ToJsonString());
        ImmutableArray<string> layers = [.. manifest["layers"]!.AsArray().Select(item => item!["digest"]!.GetValue<string>())];

        // Older engines load an archive by this file and read the blobs that it names.
        var listed = new JsonArray([.. layers.Select(item => (JsonNode)BlobName(item))]);
        var legacy = new JsonObject { ["Config"] = BlobName(configDigest), ["RepoTags"] = new JsonArray(reference), ["Layers"] = listed };
        File.WriteAllText(Path.Combine(folder, "manifest.json"), new JsonArray(legacy).ToJsonString());
        return new OciImage(folder, digest, configDigest, layers, manifest["layers"]!.AsArray().Sum(item => item!["size"]!.GetValue<long>()));
    }

    /// <summary>Writes the layout into one tar file, always as the same bytes.</summary>
    public void Archive(string path)
    {
        var staged = path + ".tmp";
        using (var file = File.Create(staged))
        using (var tar = new TarWriter(file, TarEntryFormat.Ustar))
        {
            foreach (var name in Blobs.Append(Digest).Select(BlobName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Concat(["index.json", "manifest.json", "oci-layout"]))
            {
                using var content = File.OpenRead(Path.Combine(Folder, name));
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { Mode = BuildContext.FileMode, ModificationTime = BuildContext.Time, DataStream = content });
            }
        }

        File.Move(staged, path, overwrite: true);
    }

    private static void Dress(JsonObject config, ImageSettings settings, OciLayer layer)
    {
        var time = BuildContext.Time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        config["created"] = time;
        Replace(config["rootfs"]!["diff_ids"]!.AsArray(), layer.DiffId);
        if (config["history"] is JsonArray history)
        {
            Replace(history, new JsonObject { ["created"] = time, ["created_by"] = "hatmax build" });
        }

        var run = config["config"]!.AsObject();
        run["WorkingDir"] = "/app";
        run["Healthcheck"] = new JsonObject
        {
            ["Test"] = new JsonArray([.. settings.Command.Prepend("CMD").Append("--health-check").Select(word => (JsonNode)word)]),
            ["Interval"] = 10 * NanosecondsPerSecond,
            ["Timeout"] = 5 * NanosecondsPerSecond,
            ["StartPeriod"] = 20 * NanosecondsPerSecond,
            ["Retries"] = 3,
        };
    }

    private static void Replace(JsonArray list, JsonNode last)
    {
        list.RemoveAt(list.Count - 1);
        list.Add(last);
    }

    private static JsonObject Descriptor(string type, string digest, long size) => new() { ["mediaType"] = type, ["digest"] = digest, ["size"] = size };

    private static JsonObject Read(string blobs, string digest) => Json(Path.Combine(blobs, digest["sha256:".Length..]));

    private static JsonObject Json(string path) => JsonNode.Parse(File.ReadAllBytes(path))!.AsObject();

    private static string Write(string blobs, JsonObject value, out long size)
    {
        var bytes = Encoding.UTF8.GetBytes(value.ToJsonString());
        var name = Convert.ToHexStringLower(SHA256.HashData(bytes));
        File.WriteAllBytes(Path.Combine(blobs, name), bytes);
        size = bytes.Length;
        return "sha256:" + name;
    }

    private static string BlobName(string digest) => "blobs/sha256/" + digest["sha256:".Length..];
}
