using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Hatmax.Rendering;

/// <summary>The files of a pack, wherever they came from.</summary>
public sealed class PackContent
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ImmutableSortedDictionary<string, byte[]> _files;
    private readonly Lazy<string> _hash;

    /// <summary>Takes files as they are.</summary>
    /// <param name="place">The folder or archive as people should see it.</param>
    /// <param name="files">Contents by path under the root of the pack, with forward slashes; no path twice.</param>
    public PackContent(string place, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        Place = place;
        _files = files.ToImmutableSortedDictionary(f => f.Key, f => WithoutReturns(f.Value), StringComparer.Ordinal);
        _hash = new Lazy<string>(ComputeHash);
    }

    /// <summary>The folder or archive as people should see it.</summary>
    public string Place { get; }

    /// <summary>
    /// <c>sha256:</c> and 64 hexadecimal digits over paths and contents in ordinal order. Line ends count as LF: a checkout on Windows has the same.
    /// </summary>
    public string Hash => _hash.Value;

    /// <summary>Paths of the files in ordinal order.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>A file as people should see its path.</summary>
    public string PlaceOf(string path) => $"{Place}/{path}";

    /// <summary>True when there is such a file.</summary>
    public bool Has(string path) => _files.ContainsKey(path);

    /// <summary>The text of a file, with LF line ends; null when there is none, or it is not UTF-8.</summary>
    public string? Text(string path)
    {
        try
        {
            return _files.TryGetValue(path, out var bytes) ? TemplateText.Normalise(Strict.GetString(bytes)) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Lengths keep neighbours apart: what ends one file cannot begin the next.
    private string ComputeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in _files)
        {
            Append(hash, Encoding.UTF8.GetBytes(path));
            Append(hash, bytes);
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, byte[] bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    private static byte[] WithoutReturns(byte[] bytes) => bytes.AsSpan().IndexOf("\r\n"u8) < 0
        ? bytes
        : [.. bytes.Where((b, at) => b != (byte)'\r' || at + 1 == bytes.Length || bytes[at + 1] != (byte)'\n')];
}
