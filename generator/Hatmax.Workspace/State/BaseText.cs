using System.IO.Compression;

namespace Hatmax.Workspace;

/// <summary>
/// How a base text is stored under its hash. Brotli with a fixed quality and window: unlike zlib's, its output does not depend
/// on the processor, so that two machines commit the same bytes.
/// </summary>
internal static class BaseText
{
    private const int Quality = 2;
    private const int Window = 18;

    // A base is a source file. A hostile one must not fill the memory.
    private const int MaxLength = 64 * 1024 * 1024;

    public static byte[] Compress(byte[] text)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        return BrotliEncoder.TryCompress(text, buffer, out var length, Quality, Window)
            ? buffer[..length]
            : throw new InvalidOperationException("The compressed text is longer than the bound that the encoder gave.");
    }

    /// <summary>The text with that hash, or null when it is missing or damaged.</summary>
    public static byte[]? Read(string path, string hash)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var source = new BrotliStream(File.OpenRead(path), CompressionMode.Decompress);
        using var text = new MemoryStream();
        var chunk = new byte[16 * 1024];
        try
        {
            while (source.Read(chunk) is var read and > 0 && text.Length <= MaxLength)
            {
                text.Write(chunk, 0, read);
            }
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            return null;
        }

        var bytes = text.ToArray();
        return string.Equals(ContentHash.Of(bytes), hash, StringComparison.Ordinal) ? bytes : null;
    }
}
