using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Hatmax.Images;

/// <summary>A layer: the files of a build context, always as the same bytes.</summary>
/// <param name="Digest">Of the compressed file, <c>sha256:…</c>.</param>
/// <param name="DiffId">Of what is in it, <c>sha256:…</c>.</param>
/// <param name="Size">Bytes of the compressed file.</param>
internal sealed record OciLayer(string Digest, string DiffId, long Size)
{
    /// <summary>Writes a layer: what is below <c>program</c> is root's, what is below <c>state</c> is the service's.</summary>
    /// <param name="context">Build context.</param>
    /// <param name="blobs">Folder that the layer is written to, under its digest.</param>
    public static OciLayer Write(string context, string blobs)
    {
        var staged = Path.Combine(blobs, "layer.tmp");
        string diffId;
        using (var file = File.Create(staged))
        using (var zip = new GZipStream(file, CompressionLevel.Optimal))
        using (var hash = SHA256.Create())
        {
            using (var hashed = new CryptoStream(zip, hash, CryptoStreamMode.Write, leaveOpen: true))
            using (var tar = new TarWriter(hashed, TarEntryFormat.Ustar))
            {
                Add(tar, Path.Combine(context, "program"), userId: 0);
                Add(tar, Path.Combine(context, "state"), ImageSettings.UserId);
            }

            diffId = "sha256:" + Convert.ToHexStringLower(hash.Hash!);
        }

        var digest = Sha256(staged);
        File.Move(staged, Path.Combine(blobs, digest), overwrite: true);
        return new OciLayer("sha256:" + digest, diffId, new FileInfo(Path.Combine(blobs, digest)).Length);
    }

    private static void Add(TarWriter tar, string folder, int userId)
    {
        foreach (var path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var isFolder = Directory.Exists(path);
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            var entry = new UstarTarEntry(isFolder ? TarEntryType.Directory : TarEntryType.RegularFile, isFolder ? name + "/" : name)
            {
                Uid = userId,
                Gid = userId,
                Mode = isFolder ? BuildContext.FolderMode : BuildContext.FileMode,
                ModificationTime = BuildContext.Time,
            };
            using var content = isFolder ? null : File.OpenRead(path);
            if (content is not null)
            {
                entry.DataStream = content;
            }

            tar.WriteEntry(entry);
        }
    }

    private static string Sha256(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
