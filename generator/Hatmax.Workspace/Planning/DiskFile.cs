namespace Hatmax.Workspace;

/// <summary>A file as it lies on disk.</summary>
/// <param name="Raw">Its bytes.</param>
/// <param name="RawHash">Hash of the bytes.</param>
/// <param name="Hash">Hash of the text without BOM and with LF.</param>
internal sealed record DiskFile(byte[] Raw, string RawHash, string Hash)
{
    public FileStyle Style => FileText.StyleOf(Raw);

    /// <summary>Reads a file; one that equals the expected text costs no hashing.</summary>
    public static DiskFile Read(string path, byte[]? expected = null, string? expectedHash = null)
    {
        var raw = File.ReadAllBytes(path);
        if (expected is not null && raw.AsSpan().SequenceEqual(expected))
        {
            return new DiskFile(expected, expectedHash!, expectedHash!);
        }

        var rawHash = ContentHash.Of(raw);
        var normalised = FileText.Normalise(raw);
        return new DiskFile(raw, rawHash, ReferenceEquals(normalised, raw) ? rawHash : ContentHash.Of(normalised));
    }
}
